/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;

/** Lets the user change a file. */
@FunctionalInterface
interface TextEditor {

	/** Returns when the user has finished. */
	void edit(Path file);

	/** @return the editor that the variable VISUAL or EDITOR names; on Windows Notepad when neither is set */
	static TextEditor ofUser() {
		return file -> {
			boolean windows = System.getProperty("os.name").startsWith("Windows");
			String command = Stream.of("VISUAL", "EDITOR").map(System::getenv).filter(Objects::nonNull).filter(name -> !name.isBlank()).findFirst()
					.orElse(windows ? "notepad" : "");
			if (command.isEmpty()) {
				throw new VerbException(Verb.FAILED, "Which editor do you want? Set the variable EDITOR, e.g. EDITOR=nano; or use --file.", null);
			}
			// A shell takes the variable apart, as for every program that uses it: it may hold options.
			run(windows ? List.of(command, file.toString()) : List.of("sh", "-c", command + " \"$1\"", "sh", file.toString()), command);
		};
	}

	private static void run(List<String> words, String command) {
		try {
			int code = new ProcessBuilder(words).inheritIO().start().waitFor();
			if (code != 0) {
				throw new VerbException(Verb.FAILED, "The editor " + command + " ended with code " + code + "; nothing is kept.", null);
			}
		} catch (IOException e) {
			throw new VerbException(Verb.FAILED, "The editor " + command + " cannot be started: " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new VerbException(Verb.FAILED, "Interrupted; nothing is kept.", e);
		}
	}
}
