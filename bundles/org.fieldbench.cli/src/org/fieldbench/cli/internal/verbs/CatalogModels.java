/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.imports.ModelNames;

/** The names by which articles may speak of the catalogs' models. */
final class CatalogModels {

	private CatalogModels() {
	}

	static ModelNames names(Catalogs catalogs) {
		Map<String, String> ids = new LinkedHashMap<>();
		for (PhoneModel model : catalogs.models()) {
			ids.put(model.getId(), model.getId());
			ids.put(model.getName(), model.getId());
			model.getAliases().forEach(alias -> ids.put(alias, model.getId()));
		}
		return new ModelNames(ids);
	}
}
