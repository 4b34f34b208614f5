/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;

import org.fieldbench.cli.VerbContext;

/** What a verb works with in this process. */
record ConsoleContext(Console console, Path data, Services services) implements VerbContext {

	@Override
	public PrintStream out() {
		return console.out();
	}

	@Override
	public PrintStream err() {
		return console.err();
	}

	@Override
	public <T> T service(Class<T> type) {
		return services.get(type);
	}
}
