/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.tftp.files.NameRule;
import org.fieldbench.tftp.files.NameRules;

import picocli.CommandLine.Option;

/** What else to serve, and under which names. */
final class NameOptions {

	@Option(names = "--mount", paramLabel = "PREFIX=PATH", description = "Serve another zip or folder too, below this prefix. Repeatable.")
	private Map<String, Path> mounts = new LinkedHashMap<>();

	@Option(names = "--rename", paramLabel = "RULE", description = {
			"Serve another name than asked for: \"PATTERN -> NAME\", with *, **", "and {mac}. Repeatable; the first that fits decides." })
	private List<String> renames;

	Map<String, Path> mounts() {
		return mounts;
	}

	NameRules rules() {
		return new NameRules(OptionValues.parseAll("--rename", renames, NameRule::parse));
	}
}
