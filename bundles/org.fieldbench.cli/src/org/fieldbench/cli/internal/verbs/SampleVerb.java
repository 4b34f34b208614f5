/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.files.SystemWords;
import org.fieldbench.samples.SampleBundle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sample}: a firmware bundle to try things with. */
@Command(name = "sample", sortOptions = false, description = {
		"Write a synthetic firmware bundle to try things with. It holds no firmware of any vendor.", "" }, footer = { "",
				"Example: fieldbench sample /tmp" })
public final class SampleVerb extends DataVerb {

	@Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = ".", description = "Where to. Standard: the current folder.")
	private Path folder;

	@Override
	public Integer call() {
		Path file = write();
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("file", file.toString());
			facts.put("synthetic", true);
			printJson(facts);
		} else {
			context().out().println(file);
			context().err().println("This firmware bundle is synthetic: its images are pseudo-random data. Never flash a real phone with it.");
		}
		return OK;
	}

	private Path write() {
		try {
			return SampleBundle.write(folder.toAbsolutePath().normalize());
		} catch (IOException e) {
			throw new org.fieldbench.cli.VerbException(FAILED, "The sample could not be written to " + folder + ": "
					+ SystemWords.of(e) + ". Choose a folder that you may write to.", e);
		}
	}
}
