/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.properties;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.versions.VersionOrder;

/** Every ordering is total over its versions. */
class VersionOrderProperties {

	/** Three versions of one ordering. */
	record Three(Ordering ordering, String one, String two, String three) {

		VersionOrder order() {
			return VersionOrder.of(Versions.scheme(ordering));
		}
	}

	@Property
	void turningRoundTurnsTheSign(@ForAll("threes") Three versions) {
		VersionOrder order = versions.order();
		assertEquals(-Integer.signum(order.compare(versions.one, versions.two)),
				Integer.signum(order.compare(versions.two, versions.one)));
		assertEquals(0, order.compare(versions.one, versions.one));
	}

	@Property
	void isTransitive(@ForAll("threes") Three versions) {
		VersionOrder order = versions.order();
		List<String> sorted = List.of(versions.one, versions.two, versions.three).stream().sorted(order).toList();
		assertTrue(order.compare(sorted.get(0), sorted.get(1)) <= 0);
		assertTrue(order.compare(sorted.get(1), sorted.get(2)) <= 0);
		assertTrue(order.compare(sorted.get(0), sorted.get(2)) <= 0);
	}

	@Property
	void whatIsEqualComparesAlikeWithAllOthers(@ForAll("threes") Three versions) {
		VersionOrder order = versions.order();
		String padded = "000" + versions.one;
		assertEquals(0, order.compare(versions.one, padded));
		assertEquals(Integer.signum(order.compare(versions.one, versions.two)), Integer.signum(order.compare(padded, versions.two)));
	}

	@Property
	void letsItsOwnVersionsPass(@ForAll("threes") Three versions) {
		assertDoesNotThrow(() -> versions.order().check(versions.one, versions.one));
	}

	@Property
	void countsAsNumbersDo(@ForAll @IntRange(min = 0) int one, @ForAll @IntRange(min = 0) int two) {
		assertEquals(Integer.compare(one, two), order(Ordering.NUMERIC).compare("" + one, "" + two));
		assertEquals(Integer.compare(one, two),
				order(Ordering.HEXADECIMAL).compare(Integer.toHexString(one), Integer.toHexString(two)));
		assertEquals(Integer.compare(one, two), order(Ordering.BASE36).compare(Integer.toString(one, 36), Integer.toString(two, 36)));
		assertEquals(Integer.compare(one, two), order(Ordering.DOTTED).compare("7." + one, "7." + two));
	}

	private static VersionOrder order(Ordering ordering) {
		return VersionOrder.of(Versions.scheme(ordering));
	}

	@Provide
	Arbitrary<Three> threes() {
		return Arbitraries.of(Ordering.class).flatMap(ordering -> Versions.of(ordering).list().ofSize(3)
				.map(list -> new Three(ordering, list.get(0), list.get(1), list.get(2))));
	}
}
