/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.properties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;

/** Made-up versions and schemes. */
final class Versions {

	private static final int LONGEST = 6;
	private static final int MOST_PARTS = 4;

	private Versions() {
	}

	static VersionScheme scheme(Ordering ordering) {
		VersionScheme scheme = CatalogFactory.eINSTANCE.createVersionScheme();
		scheme.setOrdering(ordering);
		return scheme;
	}

	static PhoneModel model(String id) {
		PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
		model.setId(id);
		model.setName(id);
		return model;
	}

	static Arbitrary<String> of(Ordering ordering) {
		return switch (ordering) {
		case NUMERIC -> digits("0123456789");
		case HEXADECIMAL -> digits("0123456789abcdefABCDEF");
		case BASE36 -> digits("0189abxyzABXYZ");
		case DOTTED -> digits("0123456789").list().ofMinSize(1).ofMaxSize(MOST_PARTS).map(parts -> String.join(".", parts));
		};
	}

	private static Arbitrary<String> digits(String characters) {
		return Arbitraries.strings().withChars(characters.toCharArray()).ofMinLength(1).ofMaxLength(LONGEST);
	}
}
