/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

/**
 * What was asked for on the command line.
 *
 * @param firmware the firmware bundle to open
 */
public record StartArguments(Optional<Path> firmware) {

	/** Nothing was asked for. */
	public static final StartArguments NONE = new StartArguments(Optional.empty());

	static StartArguments of(IApplicationContext context) {
		return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments
				? of(arguments)
				: NONE;
	}

	/** @param arguments what the platform left for the application */
	static StartArguments of(String... arguments) {
		return new StartArguments(Arrays.stream(arguments).filter(StartArguments::namesFirmware).findFirst()
				.map(name -> Path.of(name).toAbsolutePath().normalize()));
	}

	/** A file of any name, also one that is not there but was meant: opening it says what is wrong. */
	private static boolean namesFirmware(String argument) {
		return !argument.startsWith("-")
				&& (argument.toLowerCase(Locale.ROOT).endsWith(".zip") || new File(argument).isFile());
	}
}
