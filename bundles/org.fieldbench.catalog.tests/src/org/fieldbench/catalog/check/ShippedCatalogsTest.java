/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.catalog.registry.ShippedCatalogs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCatalogsTest {

	static List<Path> shipped() {
		return ShippedCatalogs.files();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void noneHasAnErrorOrAWarning(Path file) throws IOException {
		try (InputStream xmi = Files.newInputStream(file)) {
			assertEquals(List.of(), CatalogCheck.file(xmi, file.toString()).problems());
		}
	}
}
