/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.check.CheckedCatalog;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.files.UnreadableException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code catalog check}: what is wrong with catalog files. */
@Command(name = "check", sortOptions = false, description = {
		"Say all that is wrong with a catalog of phones: where, what, how bad.", "" }, footer = { "",
				"Example: fieldbench catalog check acme.catalog",
				"Exit code 1 when there are errors; warnings alone leave it 0." })
public final class CatalogCheckVerb extends DataVerb {

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Catalog files.")
	private List<Path> files;

	@Override
	public Integer call() {
		Map<Path, CheckedCatalog> results = new LinkedHashMap<>();
		files.forEach(file -> results.put(file, check(file)));
		if (json()) {
			List<Object> facts = new ArrayList<>();
			results.forEach((file, result) -> facts.add(facts(file, result)));
			printJson(facts);
		} else {
			results.forEach(this::print);
		}
		return results.values().stream().allMatch(CheckedCatalog::isUsable) ? OK : FAILED;
	}

	private static CheckedCatalog check(Path file) {
		try (InputStream xmi = Files.newInputStream(file)) {
			return CatalogCheck.file(xmi, file.toString());
		} catch (IOException e) {
			// What is no fault of the file system is the check's own sentence.
			throw failed(e instanceof FileSystemException || Files.isDirectory(file) ? new UnreadableException(file, e) : e);
		}
	}

	private void print(Path file, CheckedCatalog result) {
		result.problems().forEach(problem -> context().out().println(file + ":" + (problem.line() == 0 ? " " : "") + problem));
		int errors = result.errors().size();
		context().out().println(file + ": " + count(errors, "error") + ", " + count(result.problems().size() - errors, "warning") + ".");
	}

	private static String count(int number, String what) {
		return (number == 0 ? "no" : Integer.toString(number)) + " " + what + (number == 1 ? "" : "s");
	}

	private static Map<String, Object> facts(Path file, CheckedCatalog result) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("file", file.toString());
		facts.put("usable", result.isUsable());
		facts.put("problems", result.problems().stream().map(CatalogCheckVerb::facts).toList());
		return facts;
	}

	private static Map<String, Object> facts(CatalogProblem problem) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("severity", problem.severity().word());
		facts.put("line", problem.line());
		facts.put("column", problem.column());
		facts.put("path", problem.path());
		facts.put("message", problem.message());
		return facts;
	}
}
