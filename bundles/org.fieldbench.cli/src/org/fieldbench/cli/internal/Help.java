/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.cli.internal.text.Table;

/** The help of the whole program. Loads no verb. */
final class Help {

	private final VerbRegistry verbs;
	private final String version;

	Help(VerbRegistry verbs, String version) {
		this.verbs = verbs;
		this.version = version;
	}

	String version() {
		return "Fieldbench " + version;
	}

	String overview() {
		Table table = new Table(2);
		verbs.verbs().forEach(verb -> table.row(verb.name(), verb.summary()));
		table.row("help", "Explain a verb: help VERB");
		return """
				Fieldbench: a support workbench for people who flash IP phones.

				Usage: fieldbench VERB ...   do one thing, without a display
				       fieldbench            open the workbench

				Verbs:
				%s
				Options, before or after the verb:
				  --data DIR      keep sessions and settings in this folder
				  -h, --help      explain the program or the verb
				  -V, --version   print the version

				Exit code: 0 success; 1 a negative verdict, or the job could not be done; 2 wrong usage.
				""".formatted(table) + problems();
	}

	UsageException unknown(String name) {
		List<String> names = new ArrayList<>(verbs.verbs().stream().map(VerbDescriptor::name).toList());
		names.add("help");
		return new UsageException(missing(name) + NearNames.hint(name, names) + "\nThe verbs are: " + String.join(", ", names) + ".");
	}

	/** The start script opens a file that exists in the desktop, so what looks like one and came here does not exist. */
	private static String missing(String name) {
		return name.matches(".*[./\\\\].*") ? "There is no file " + name + " to open, and no verb of that name."
				: "There is no verb \"" + name + "\".";
	}

	private String problems() {
		return verbs.problems().isEmpty() ? "" : "\n" + String.join("\n", verbs.problems()) + "\n";
	}
}
