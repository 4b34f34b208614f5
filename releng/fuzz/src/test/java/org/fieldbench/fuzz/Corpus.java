/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Datagrams that once made something fail, or are likely to. */
final class Corpus {

	private static final Path FOLDER = Path.of("corpus");

	private Corpus() {
	}

	/** @return the datagrams by the names of their files */
	static Map<String, byte[]> datagrams() throws IOException {
		Map<String, byte[]> all = new LinkedHashMap<>();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".hex")).sorted().toList()) {
				all.put(file.getFileName().toString(), HexFormat.of().parseHex(Files.readString(file).strip()));
			}
		}
		return all;
	}
}
