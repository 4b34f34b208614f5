/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The catalog files that ship, in the product and for partners. */
public final class ShippedCatalogs {

	private static final Path BUNDLES = Path.of("..");

	private ShippedCatalogs() {
	}

	public static List<Path> files() {
		try (Stream<Path> files = Files.find(BUNDLES, 3,
				(file, attributes) -> file.toString().endsWith(".catalog") && file.getParent().endsWith("catalog"))) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
