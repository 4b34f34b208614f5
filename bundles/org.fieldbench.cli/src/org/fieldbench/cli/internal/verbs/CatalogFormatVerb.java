/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.catalog.registry.CatalogWriter;
import org.fieldbench.cli.Verb;
import org.fieldbench.files.UnreadableException;
import org.fieldbench.files.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalog format}: catalog files in the one form that compares well. */
@Command(name = "format", sortOptions = false, description = {
		"Write a catalog of phones in the one form that compares well line by line.", "" }, footer = { "",
				"Example: fieldbench catalog format --write acme.catalog",
				"Exit code 1 when a file has errors, or comments, which would be lost." })
public final class CatalogFormatVerb extends Verb {

	@Option(names = "--write", description = "Write it to the file, and not to standard output.")
	private boolean write;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Catalog files.")
	private List<Path> files;

	@Override
	public Integer call() {
		files.forEach(this::format);
		return OK;
	}

	private void format(Path file) {
		try {
			byte[] before = Files.readAllBytes(file);
			byte[] after = CatalogWriter.format(before, file.toString());
			if (!write) {
				context().out().print(new String(after, StandardCharsets.UTF_8));
			} else if (Arrays.equals(before, after)) {
				context().out().println(file + ": unchanged.");
			} else {
				WholeFile.write(file, true, after);
				context().out().println(file + ": written.");
			}
		} catch (IOException e) {
			throw failed(e instanceof FileSystemException || Files.isDirectory(file) ? new UnreadableException(file, e) : e);
		}
	}
}
