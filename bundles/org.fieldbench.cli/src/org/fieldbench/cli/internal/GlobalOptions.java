/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The options that stand before or after every verb. Hidden, since the help of the whole program explains them. */
public final class GlobalOptions {

	@Option(names = "--data", paramLabel = "DIR", hidden = true)
	private Path data;

	@Option(names = { "-h", "--help" }, usageHelp = true, hidden = true)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, hidden = true)
	private boolean version;

	public Path data() {
		return data;
	}

	public boolean help() {
		return help;
	}

	public boolean version() {
		return version;
	}
}
