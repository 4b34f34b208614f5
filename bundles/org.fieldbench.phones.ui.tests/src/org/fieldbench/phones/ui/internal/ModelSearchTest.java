/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.PhoneModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSearchTest {

	@ParameterizedTest
	@CsvSource({ "'', true", "ip 710, true", "IP-710, true", "710, true", "desk, true", "blue phone, true", "acme 710, true", "711, false",
			"acme 711, false" })
	void findsByPartsOfAnyName(String typed, boolean found) {
		Catalog catalog = CatalogFactory.eINSTANCE.createCatalog();
		catalog.setVendor("Acme");
		PhoneModel model = Phones.unknown();
		model.setId("IP710");
		model.setName("Acme IP710");
		model.getAliases().add("Blue Desk Phone");
		catalog.getModels().add(model);
		assertEquals(found, new ModelSearch(typed).finds(model));
	}
}
