/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.registry.CatalogContribution;
import org.fieldbench.catalog.registry.CatalogReader;
import org.fieldbench.catalog.registry.Catalogs;

/**
 * The catalogs of some contributions. One that is broken, or that brings an id a second time, is left out and named.
 */
public final class LoadedCatalogs implements Catalogs {

	private final List<Catalog> catalogs = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	public LoadedCatalogs(List<CatalogContribution> contributions) {
		contributions.forEach(this::load);
		catalogs.sort(Comparator.comparing(Catalog::getVendor, String.CASE_INSENSITIVE_ORDER));
	}

	private void load(CatalogContribution contribution) {
		try (InputStream xmi = contribution.open()) {
			Catalog catalog = CatalogReader.read(xmi, contribution.file());
			if (catalogs.stream().anyMatch(other -> other.getId().equals(catalog.getId()))) {
				throw new IOException("its id " + catalog.getId() + " is taken by another catalog.");
			}
			catalogs.add(catalog);
		} catch (IOException e) {
			problems.add("The catalog " + contribution.file() + " of " + contribution.contributor() + " was left out: "
					+ e.getMessage());
		}
	}

	@Override
	public List<Catalog> all() {
		return List.copyOf(catalogs);
	}

	@Override
	public List<String> problems() {
		return List.copyOf(problems);
	}
}
