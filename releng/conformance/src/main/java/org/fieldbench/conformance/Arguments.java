/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The command line, taken apart. */
final class Arguments {

	static final String USAGE = """
			Usage: conformance --server HOST:PORT --root FOLDER [--write] [--format text|json|markdown|lines] [--only ID]...
			       conformance --prepare --root FOLDER     creates the test files in the folder that the server serves
			       conformance --list                      names all checks
			       conformance --table NAME=FILE...        joins results of --format lines into one table
			--write says that the server takes files into that folder. --json and --markdown are short for the formats.""";

	/** What is to be done. */
	enum Job {
		RUN, PREPARE, LIST, TABLE
	}

	private Job job = Job.RUN;
	private InetSocketAddress server;
	private Path root;
	private boolean writes;
	private Format format = Format.TEXT;
	private final List<String> only = new ArrayList<>();
	private final List<String> tables = new ArrayList<>();

	/** @throws IllegalArgumentException whose message is a sentence for the user */
	Arguments(String... arguments) {
		Deque<String> rest = new ArrayDeque<>(List.of(arguments));
		while (!rest.isEmpty()) {
			take(rest.pop(), rest);
		}
		check();
	}

	private void take(String name, Deque<String> rest) {
		switch (name) {
			case "--server" -> server = server(value(name, rest));
			case "--root" -> root = Path.of(value(name, rest));
			case "--write" -> writes = true;
			case "--format" -> format = Format.of(value(name, rest));
			case "--json" -> format = Format.JSON;
			case "--markdown" -> format = Format.MARKDOWN;
			case "--only" -> only.add(value(name, rest));
			case "--prepare" -> job = Job.PREPARE;
			case "--list" -> job = Job.LIST;
			case "--table" -> {
				job = Job.TABLE;
				tables.addAll(rest);
				rest.clear();
			}
			default -> throw new IllegalArgumentException('"' + name + "\" is no option of this program.");
		}
	}

	private static String value(String name, Deque<String> rest) {
		if (rest.isEmpty()) {
			throw new IllegalArgumentException(name + " needs a value behind it.");
		}
		return rest.pop();
	}

	private static InetSocketAddress server(String text) {
		int colon = text.lastIndexOf(':');
		String port = text.substring(colon + 1);
		if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
			throw new IllegalArgumentException('"' + text + "\" is no server: write e.g. 127.0.0.1:6969.");
		}
		try {
			return new InetSocketAddress(InetAddress.getByName(text.substring(0, colon)), Integer.parseInt(port));
		} catch (UnknownHostException e) {
			throw new IllegalArgumentException("There is no host \"" + text.substring(0, colon) + "\".", e);
		}
	}

	private void check() {
		if (root == null && (job == Job.RUN || job == Job.PREPARE)) {
			throw new IllegalArgumentException("Say with --root which folder the server serves.");
		}
		if (server == null && job == Job.RUN) {
			throw new IllegalArgumentException("Say with --server where the server listens.");
		}
		if (tables.isEmpty() && job == Job.TABLE) {
			throw new IllegalArgumentException("--table needs at least one NAME=FILE.");
		}
		List<String> known = Suite.checks().stream().map(Check::id).toList();
		only.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
			throw new IllegalArgumentException("There is no check \"" + id + "\"; --list names them all.");
		});
	}

	Job job() {
		return job;
	}

	InetSocketAddress server() {
		return server;
	}

	Path root() {
		return root;
	}

	boolean writes() {
		return writes;
	}

	Format format() {
		return format;
	}

	/** @return the checks to run, in the order of the report */
	List<Check> checks() {
		return Suite.checks().stream().filter(check -> only.isEmpty() || only.contains(check.id())).toList();
	}

	/** @return NAME=FILE of each column */
	List<String> tables() {
		return tables;
	}
}
