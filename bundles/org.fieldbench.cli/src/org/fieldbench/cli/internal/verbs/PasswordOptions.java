/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.Secret;

import picocli.CommandLine.Option;

/** Where a password comes from. Never from the command line, which other users of the computer can see, and shells write down. */
final class PasswordOptions {

	@Option(names = "--password-stdin", order = 80, description = { "Read the password from the standard input, its first line." })
	private boolean stdin;

	/** @return what was given or typed; empty when there is nobody to ask */
	Optional<Secret> read(boolean ask) {
		String given = System.getenv(TeamSync.PASSWORD_VARIABLE);
		if (stdin) {
			return Optional.of(fromInput());
		} else if (given != null && !given.isEmpty()) {
			return Optional.of(Secret.of(given));
		}
		return ask ? typed() : Optional.empty();
	}

	/** Hands over what was given, if anything was. */
	void give(TeamSync team) {
		read(false).ifPresent(secret -> {
			try (Secret given = secret) {
				team.use(given.reveal().toCharArray());
			}
		});
	}

	private static Secret fromInput() {
		try {
			String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
			if (line == null || line.isEmpty()) {
				throw new VerbException(Verb.USAGE, "No password came on the standard input.", null);
			}
			return Secret.of(line);
		} catch (IOException e) {
			throw new VerbException(Verb.FAILED, "The standard input cannot be read: " + e.getMessage(), e);
		}
	}

	private static Optional<Secret> typed() {
		Console console = System.console();
		if (console == null) {
			return Optional.empty();
		}
		char[] typed = console.readPassword("Password: ");
		if (typed == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Secret(typed));
		} finally {
			Arrays.fill(typed, '\0');
		}
	}
}
