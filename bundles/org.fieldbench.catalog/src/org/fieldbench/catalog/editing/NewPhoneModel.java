/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.CatalogWriter;
import org.fieldbench.catalog.registry.Catalogs;

/**
 * A phone model that a user is about to make from an existing one, in a catalog of the user's own.
 *
 * @param origin whose facts are copied
 * @param name as it stands on the phone, e.g. "IP710B"; its id is made of it
 * @param vendor whose catalog it goes into; the file is named after it
 * @param folder where the user's catalogs are
 */
public record NewPhoneModel(Optional<PhoneModel> origin, String name, String vendor, Path folder) {

	/** How catalog files end. */
	public static final String ENDING = ".catalog";

	public NewPhoneModel {
		name = name.strip();
		vendor = vendor.strip();
	}

	/** @return what is missing or wrong, a sentence; empty when it can be made */
	public Optional<String> problem(Catalogs catalogs) {
		if (origin.isEmpty()) {
			return Optional.of("Choose the phone model to start from.");
		}
		if (id().isEmpty()) {
			return Optional.of("Type the name of the new model, with letters or digits.");
		}
		if (catalogs.model(id()).or(() -> catalogs.model(name)).isPresent()) {
			return Optional.of("There is a phone model " + name + " already. Choose another name.");
		}
		return slug(vendor).isEmpty() ? Optional.of("Type the vendor, with letters or digits.") : Optional.empty();
	}

	/** @return the model's id, e.g. "IP710B" */
	public String id() {
		return name.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
	}

	/** @return the catalog that it goes into; need not be there yet */
	public Path file() {
		return folder.resolve("own-" + slug(vendor) + ENDING);
	}

	/**
	 * Makes the model and saves the catalog.
	 *
	 * @param today the revision of the catalog, ISO 8601
	 * @return the catalog, with the new model as the last one
	 * @throws IOException if the catalog cannot be read or written; the message is a sentence for the user
	 */
	public CatalogDocument create(String today) throws IOException {
		CatalogDocument document = Files.exists(file()) ? CatalogDocument.open(file()) : CatalogDocument.of(empty(today), file().toString());
		new PhoneModelCopy(origin.orElseThrow(), id(), name).insert(document.catalog(), document.edits());
		document.saveAs(file());
		return document;
	}

	private byte[] empty(String today) {
		Catalog catalog = CatalogFactory.eINSTANCE.createCatalog();
		catalog.setId("own-" + slug(vendor));
		catalog.setVendor(vendor);
		catalog.setRevision(today);
		return CatalogWriter.toBytes(catalog);
	}

	private static String slug(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
	}
}
