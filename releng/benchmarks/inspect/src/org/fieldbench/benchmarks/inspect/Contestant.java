/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.benchmarks.common.Command;

/** Who finds whether a bundle is whole, and the SHA-256 of each of its files. */
enum Contestant {

	/** The product's verb, from its start to its end. It also hashes the bundle, classifies every file and judges. */
	OURS(Pattern.compile("\"name\": *\"([^\"]*)\",\\s*\"size\": *\\d+,\\s*\"sha256\": *\"([0-9a-f]{64})\"")) {
		@Override
		String[] command(Path zip, Path unpacked) {
			return new String[] { System.getProperty("fieldbench.product"), "--data", zip.resolveSibling("data").toString(), "inspect", "--json",
					zip.toString() };
		}
	},
	/** That the files were unpacked before does not count. */
	UNPACKED(Pattern.compile("(?m)^([0-9a-f]{64}) [ *](.*)$")) {
		@Override
		String[] command(Path zip, Path unpacked) {
			return sh("unzip -tqq \"$0\" && find . -type f -printf '%P\\0' | xargs -0 sha256sum", zip);
		}
	},
	/** Without unpacking: each file goes through a pipe. */
	PIPED(Pattern.compile("(?m)^([0-9a-f]{64}) (.*)$")) {
		@Override
		String[] command(Path zip, Path unpacked) {
			return sh("unzip -tqq \"$0\" && unzip -Z1 \"$0\" | grep -v '/$' | while read -r name; do"
					+ " echo \"$(unzip -p \"$0\" \"$name\" | sha256sum | cut -c -64) $name\"; done", zip);
		}
	};

	private final Pattern line;

	Contestant(Pattern line) {
		this.line = line;
	}

	abstract String[] command(Path zip, Path unpacked);

	private static String[] sh(String script, Path zip) {
		return new String[] { "sh", "-c", script, zip.toString() };
	}

	Command run(Path zip, Path unpacked) throws IOException {
		return Command.run(unpacked, command(zip, unpacked));
	}

	/** @return the hashes by name, from what it printed */
	Map<String, String> hashes(String output) {
		Map<String, String> hashes = new TreeMap<>();
		for (Matcher match = line.matcher(output); match.find();) {
			hashes.put(this == OURS ? match.group(1) : match.group(2), this == OURS ? match.group(2) : match.group(1));
		}
		return hashes;
	}
}
