/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.check.CheckedCatalog;
import org.fieldbench.catalog.editing.NewPhoneModel;
import org.fieldbench.catalog.registry.Catalogs;

/**
 * A catalog that can be opened.
 *
 * @param catalog empty when its file cannot be read
 * @param state what the user should know of it
 * @param input what the editor gets
 */
record CatalogChoice(Optional<Catalog> catalog, String state, CatalogInput input) {

	/** @return the user's own first, also those that cannot be used, and then those that bundles bring */
	static List<CatalogChoice> all(Catalogs catalogs, Path folder) {
		List<CatalogChoice> choices = new ArrayList<>(own(folder));
		List<String> own = choices.stream().flatMap(choice -> choice.catalog().stream()).map(Catalog::getId).toList();
		catalogs.all().stream().filter(catalog -> !own.contains(catalog.getId()))
				.map(catalog -> new CatalogChoice(Optional.of(catalog), "comes with a bundle, read only", CatalogInput.shipped(catalog.getId())))
				.forEach(choices::add);
		return choices;
	}

	private static List<CatalogChoice> own(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(NewPhoneModel.ENDING)).sorted().map(CatalogChoice::of).toList();
		} catch (IOException e) {
			return List.of(new CatalogChoice(Optional.empty(), folder + " cannot be read", CatalogInput.of(folder)));
		}
	}

	private static CatalogChoice of(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			CheckedCatalog checked = CatalogCheck.file(in, file.getFileName().toString());
			return new CatalogChoice(checked.catalog(), checked.isUsable() ? "your own" : "your own, not used: it has errors", CatalogInput.of(file));
		} catch (IOException e) {
			return new CatalogChoice(Optional.empty(), "your own, cannot be read: " + e.getMessage(), CatalogInput.of(file));
		}
	}
}
