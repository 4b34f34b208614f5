/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;

class ElementWordsTest {

	private final Catalog catalog = Altigen.catalog();

	@Test
	void namesKindsAndFeaturesInWords() {
		assertEquals("Phone model", ElementWords.type(Literals.PHONE_MODEL));
		assertEquals("TFTP habits", ElementWords.type(Literals.TFTP_HABITS));
		assertEquals("Minimum size", ElementWords.feature(Literals.FIRMWARE_RULE__MINIMUM_SIZE));
		assertEquals("Id", ElementWords.feature(Literals.CATALOG__ID));
	}

	@Test
	void tellsSistersApart() {
		assertEquals("AltiGen", ElementWords.label(catalog));
		assertEquals("IP600", ElementWords.label(catalog.getModels().get(0)));
		assertEquals("Version band: … to 12", ElementWords.label(catalog.getSchemes().get(0).getBands().get(0)));
		var step = catalog.getProcedures().get(0).getStages().get(1).getSteps().get(0);
		assertTrue(ElementWords.label(step).startsWith("Step 3: Reboot the IP phone by dialing **3 Enter"), ElementWords.label(step));
		assertTrue(ElementWords.label(step).length() <= 70, ElementWords.label(step));
	}

	@Test
	void namesWhatHasNoNameYet() {
		assertEquals("Hazard", ElementWords.label(CatalogFactory.eINSTANCE.createHazard()));
		assertFalse(FreshElements.withContents(catalog).map(ElementWords::label).anyMatch(String::isBlank));
	}

	@Test
	void showsValues() {
		assertEquals("link-local", ElementWords.value(AddressSource.LINK_LOCAL));
		assertEquals("", ElementWords.value(null));
		assertEquals("5", ElementWords.value(5));
	}
}
