/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearNamesTest {

	private static final List<String> NAMES = List.of("IP600", "IP705", "IP710", "IP720", "serve", "sessions");

	@Test
	void findsATypingError() {
		assertEquals(List.of("serve"), NearNames.of("srve", NAMES));
		assertEquals(List.of("sessions"), NearNames.of("Session", NAMES));
	}

	@Test
	void findsABeginning() {
		assertEquals(List.of("sessions"), NearNames.of("se", List.of("sessions")));
	}

	@Test
	void namesThreeAtMostNearestFirst() {
		assertEquals(List.of("serve", "search"), NearNames.of("searve", List.of("sample", "serve", "search")));
		assertEquals(3, NearNames.of("IP700", NAMES).size());
	}

	@Test
	void staysSilentWhenNothingIsNear() {
		assertEquals("", NearNames.hint("fax", NAMES));
		assertEquals("", NearNames.hint("", NAMES));
	}
}
