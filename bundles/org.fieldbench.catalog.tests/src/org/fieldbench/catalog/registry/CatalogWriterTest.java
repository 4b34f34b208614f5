/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogWriterTest {

	static List<Path> shipped() {
		return ShippedCatalogs.files();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void readingAndWritingLeavesAShippedFileAsItIs(Path file) throws IOException {
		byte[] before = Files.readAllBytes(file);
		byte[] after = CatalogWriter.toBytes(CatalogReader.read(new ByteArrayInputStream(before), file.toString()));
		assertEquals(new String(before, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8),
				"write it again with: fieldbench catalog format --write " + file);
	}

	@Test
	void writesTheSameBytesInEveryLocaleAndAgain() {
		Locale before = Locale.getDefault();
		byte[] first = CatalogWriter.toBytes(Altigen.catalog());
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertArrayEquals(first, CatalogWriter.toBytes(Altigen.catalog()));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void beginsWithTheNameAndEndsWithTheSource() {
		Catalog catalog = small();
		PhoneModel model = catalog.getModels().get(0);
		model.setSource("a label");
		model.setNote("n");
		assertTrue(text(catalog).contains("<models id=\"M1\" name=\"M 1\" note=\"n\" source=\"a label\"/>\n"), text(catalog));
	}

	@Test
	void leavesDefaultsOutAndKeepsWhatIsSpecial() throws IOException {
		Catalog catalog = small();
		catalog.getModels().get(0).setNote("a<b & \"c\"\nline \u00fc \u260e");
		String text = text(catalog);
		assertFalse(text.contains("verified") || text.contains("\r"), text);
		Catalog again = CatalogReader.read(new ByteArrayInputStream(CatalogWriter.toBytes(catalog)), "again");
		assertEquals(catalog.getModels().get(0).getNote(), again.getModels().get(0).getNote());
	}

	@Test
	void takesNothingFromTheCatalog() {
		Catalog catalog = Altigen.catalog();
		var home = catalog.eResource();
		CatalogWriter.toBytes(catalog);
		assertSame(home, catalog.eResource());
	}

	private static String text(Catalog catalog) {
		return new String(CatalogWriter.toBytes(catalog), StandardCharsets.UTF_8);
	}

	private static Catalog small() {
		Catalog catalog = CatalogFactory.eINSTANCE.createCatalog();
		catalog.setId("c");
		catalog.setVendor("V");
		catalog.setRevision("2026-01-31");
		PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
		model.setId("M1");
		model.setName("M 1");
		catalog.getModels().add(model);
		return catalog;
	}
}
