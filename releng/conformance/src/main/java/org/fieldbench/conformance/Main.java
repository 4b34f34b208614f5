/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.conformance.Result.Verdict;

/** Runs the suite against a server from the command line. */
public final class Main {

	private static final int PASSED = 0;
	private static final int FAILED = 1;
	private static final int WRONG_USE = 2;

	private final PrintStream out;
	private final PrintStream err;

	Main(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** Ends with 0 if no check failed, 1 if one did or the server does not answer, 2 for wrong usage. */
	public static void main(String[] arguments) throws InterruptedException {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		System.exit(new Main(out, System.err).run(arguments));
	}

	/** @return the exit code */
	int run(String... arguments) throws InterruptedException {
		try {
			return run(new Arguments(arguments));
		} catch (IllegalArgumentException e) {
			err.println(e.getMessage());
			err.println(Arguments.USAGE);
			return WRONG_USE;
		} catch (IOException e) {
			err.println("A file or the network failed: " + e.getMessage());
			return FAILED;
		} catch (Failed e) {
			err.println("The suite cannot begin: " + e.getMessage() + ". Does the server listen there, and serve that folder?");
			return FAILED;
		}
	}

	private int run(Arguments arguments) throws IOException, Failed, InterruptedException {
		switch (arguments.job()) {
			case PREPARE -> new TestFiles(arguments.root()).prepare();
			case LIST -> Suite.checks().forEach(check -> out.printf("%-22s %s: %s%n", check.id(), check.source(), check.text()));
			case TABLE -> out.print(table(arguments.tables()).markdown());
			case RUN -> {
				return suite(arguments);
			}
		}
		return PASSED;
	}

	private int suite(Arguments arguments) throws IOException, Failed, InterruptedException {
		TestFiles files = new TestFiles(arguments.root());
		if (!files.missing().isEmpty()) {
			throw new IllegalArgumentException("The folder lacks " + files.missing().get(0) + "; run with --prepare first.");
		}
		List<Result> results = Suite.run(Bench.at(arguments.server(), files, arguments.writes()), arguments.checks());
		out.println(arguments.format().of(results));
		if (arguments.format() != Format.TEXT) {
			err.println(Format.count(results));
		}
		return results.stream().anyMatch(result -> result.verdict() == Verdict.FAIL) ? FAILED : PASSED;
	}

	private static Table table(List<String> columns) throws IOException {
		Map<String, List<Result>> results = new LinkedHashMap<>();
		for (String column : columns) {
			int equals = column.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException('"' + column + "\" is no NAME=FILE.");
			}
			List<String> lines = Files.readAllLines(Path.of(column.substring(equals + 1)));
			results.put(column.substring(0, equals), lines.stream().map(Result::parse).toList());
		}
		return new Table(results);
	}
}
