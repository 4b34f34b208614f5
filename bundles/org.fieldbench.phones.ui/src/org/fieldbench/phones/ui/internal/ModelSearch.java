/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;

/** Finds phone models by parts of their name, aliases and vendor, without regard to case, blanks and hyphens. */
record ModelSearch(String typed) {

	/** @return whether each word that was typed is part of some name of the model */
	boolean finds(PhoneModel model) {
		String vendor = model.eContainer() instanceof Catalog catalog ? plain(catalog.getVendor()) : "";
		String names = Stream.concat(Stream.of(model.getId(), model.getName(), vendor), model.getAliases().stream()).map(ModelSearch::plain)
				.reduce("", (all, name) -> all + '\n' + name);
		return Arrays.stream(typed.strip().split("\\s+")).map(ModelSearch::plain).allMatch(names::contains)
				|| names.contains(plain(typed));
	}

	boolean isEmpty() {
		return typed.isBlank();
	}

	private static String plain(String text) {
		return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
	}
}
