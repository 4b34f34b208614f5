/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.io.IOException;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.editing.CatalogDocument;
import org.fieldbench.catalog.registry.CatalogWriter;
import org.fieldbench.catalog.registry.Catalogs;

/** Makes a document of what an editor is to show. */
final class OpenedCatalog {

	private OpenedCatalog() {
	}

	/** @throws IOException if there is no such catalog, or it cannot be edited; the message is a sentence for the user */
	static CatalogDocument open(CatalogInput input, Catalogs catalogs) throws IOException {
		if (input.file().isPresent()) {
			return CatalogDocument.open(input.file().get());
		}
		Optional<Catalog> shipped = catalogs.all().stream().filter(catalog -> catalog.getId().equals(input.shippedId())).findFirst();
		if (shipped.isEmpty()) {
			throw new IOException("The catalog " + input.shippedId() + " is not installed any more. Close this tab.");
		}
		return CatalogDocument.of(CatalogWriter.toBytes(shipped.get()), input.shippedId());
	}
}
