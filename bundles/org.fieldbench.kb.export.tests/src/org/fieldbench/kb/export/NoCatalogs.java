/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.util.List;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.registry.Catalogs;

/** Nobody contributes a catalog. */
final class NoCatalogs implements Catalogs {

	@Override
	public List<Catalog> all() {
		return List.of();
	}

	@Override
	public List<String> problems() {
		return List.of();
	}
}
