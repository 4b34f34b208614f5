/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import picocli.CommandLine.Option;

/** A verb that prints data, as text or with {@code --json} as one JSON value and nothing else. */
public abstract class DataVerb extends Verb {

	private static final int LAST = 100;

	@Option(names = "--json", order = LAST, description = "Print JSON, and nothing else, for other programs to read.")
	private boolean json;

	@Override
	public final boolean json() {
		return json;
	}

	/** @param value maps, lists, strings, numbers, truth values and null */
	protected final void printJson(Object value) {
		context().out().println(gson(true).toJson(value));
	}

	/** As {@link #printJson}, on one line: for a verb that prints one value after another. */
	protected final void printJsonLine(Object value) {
		context().out().println(gson(false).toJson(value));
	}

	private static Gson gson(boolean pretty) {
		GsonBuilder builder = new GsonBuilder().serializeNulls().disableHtmlEscaping();
		return (pretty ? builder.setPrettyPrinting() : builder).create();
	}
}
