/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.VersionScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

	@ParameterizedTest
	@CsvSource({ "NUMERIC, 9, 10, -1", "NUMERIC, 010, 10, 0", "HEXADECIMAL, 28, A1, -1", "HEXADECIMAL, a1, A1, 0",
		"BASE36, Z, 10, -1", "DOTTED, 1.9, 1.10, -1", "DOTTED, 2, 2.0.0, 0", "DOTTED, 3.0, 2.9.9, 1" })
	void comparesAsTheSchemeSays(Ordering ordering, String one, String other, int expected) {
		VersionOrder order = VersionOrder.of(scheme(ordering));
		assertEquals(expected, Integer.signum(order.compare(one, other)));
		assertEquals(-expected, Integer.signum(order.compare(other, one)));
	}

	@ParameterizedTest
	@CsvSource({ "NUMERIC, 1a", "NUMERIC, ''", "HEXADECIMAL, 1G", "BASE36, 1.2", "DOTTED, 1..2", "DOTTED, 1." })
	void refusesWhatIsNoVersion(Ordering ordering, String text) {
		assertThrows(VersionException.class, () -> VersionOrder.of(scheme(ordering)).check(text, text));
	}

	private static VersionScheme scheme(Ordering ordering) {
		VersionScheme scheme = CatalogFactory.eINSTANCE.createVersionScheme();
		scheme.setOrdering(ordering);
		return scheme;
	}
}
