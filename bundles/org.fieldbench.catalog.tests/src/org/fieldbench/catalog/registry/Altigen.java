/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.catalog.Catalog;

/** The catalog that ships, read from its source. */
public final class Altigen {

	private static final Path FILE = Path.of("..", "org.fieldbench.catalog.altigen", "catalog", "altigen.catalog");

	private Altigen() {
	}

	public static Catalog catalog() {
		try (InputStream xmi = Files.newInputStream(FILE)) {
			return CatalogReader.read(xmi, "altigen.catalog");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
