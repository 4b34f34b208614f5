/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of the program.
 *
 * @param out for results
 * @param err for errors and progress
 */
public record Console(PrintStream out, PrintStream err) {

	/** @return the streams of this process; UTF-8 on every platform, so that other programs can rely on it */
	static Console ofProcess() {
		return new Console(utf8(System.out), utf8(System.err));
	}

	private static PrintStream utf8(PrintStream stream) {
		return new PrintStream(stream, true, StandardCharsets.UTF_8);
	}
}
