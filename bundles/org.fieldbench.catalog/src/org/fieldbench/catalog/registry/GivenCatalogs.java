/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.util.List;

import org.fieldbench.catalog.Catalog;

/** Catalogs that were given once and for all. */
record GivenCatalogs(List<Catalog> all) implements Catalogs {

	@Override
	public List<String> problems() {
		return List.of();
	}
}
