/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplicationContext;
import org.fieldbench.kb.reading.ArticleLink;

/**
 * What was asked for on the command line.
 *
 * @param firmware the firmware bundles to open
 * @param articles the addresses of articles to show, e.g. fieldbench:kb/212
 */
public record StartArguments(List<Path> firmware, List<String> articles) {

	/** Nothing was asked for. */
	public static final StartArguments NONE = new StartArguments(List.of(), List.of());

	static StartArguments of(IApplicationContext context) {
		return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments
				? of(arguments)
				: NONE;
	}

	/** @param arguments what the platform left for the application */
	static StartArguments of(String... arguments) {
		return new StartArguments(IntStream.range(0, arguments.length).filter(i -> namesFirmware(arguments[i], i > 0 && isOption(arguments[i - 1])))
				.mapToObj(i -> Path.of(arguments[i]).toAbsolutePath().normalize()).toList(),
				Stream.of(arguments).filter(ArticleLink::isMeant).toList());
	}

	/** @return whether nothing was asked for */
	boolean isEmpty() {
		return firmware.isEmpty() && articles.isEmpty();
	}

	/** @return as they could be on a command line, wherever that is typed */
	List<String> words() {
		return Stream.concat(firmware.stream().map(Path::toString), articles.stream()).toList();
	}

	/**
	 * A file of any name, also an archive that is not there but was meant: opening it says what is wrong. A folder behind an option
	 * is what that option is about.
	 */
	private static boolean namesFirmware(String argument, boolean afterOption) {
		File file = new File(argument);
		return !isOption(argument) && !ArticleLink.isMeant(argument)
				&& (argument.toLowerCase(Locale.ROOT).endsWith(".zip") || file.isFile() || file.isDirectory() && !afterOption);
	}

	private static boolean isOption(String argument) {
		return argument.startsWith("-");
	}
}
