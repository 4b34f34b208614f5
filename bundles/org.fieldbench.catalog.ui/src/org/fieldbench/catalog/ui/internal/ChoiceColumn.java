/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the list of catalogs. */
enum ChoiceColumn implements Column<CatalogChoice> {
	VENDOR("Vendor", 30, choice -> of(choice, Catalog::getVendor)),
	FILE("Catalog", 40, choice -> choice.input().getName()),
	REVISION("Revision", 22, choice -> of(choice, Catalog::getRevision)),
	MODELS("Models", 14, choice -> of(choice, catalog -> Integer.toString(catalog.getModels().size()))),
	STATE("State", 50, CatalogChoice::state);

	private final ColumnSpec<CatalogChoice> spec;

	ChoiceColumn(String title, int weight, Function<CatalogChoice, String> text) {
		spec = new ColumnSpec<>(title, weight, false, text, Comparator.comparing(text));
	}

	@Override
	public ColumnSpec<CatalogChoice> spec() {
		return spec;
	}

	private static String of(CatalogChoice choice, Function<Catalog, String> text) {
		return choice.catalog().map(text).orElse("");
	}
}
