/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.util.List;

import org.fieldbench.catalog.Catalog;

/** Catalogs that are given once and for all, e.g. to a program that has read them by itself. */
public record GivenCatalogs(List<Catalog> all) implements Catalogs {

	public GivenCatalogs {
		all = List.copyOf(all);
	}

	@Override
	public List<String> problems() {
		return List.of();
	}
}
