/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.junit.jupiter.api.Test;

/** A scheme that finds the version by a pattern. */
class VersionPatternTest {

	private final PhoneModel model = Schemes.model("P1");
	private final VersionScheme scheme = Schemes.found("SIP (?<version>\\d+(?:\\.\\d+)*)|\\[(?<other>x)\\]", Ordering.DOTTED);

	@Test
	void takesWhatTheGroupHolds() throws VersionException {
		DecodedVersion decoded = decode("App: SIP 7.3.30 built 2009");
		assertEquals("7.3.30", decoded.version());
		assertEquals("App: SIP [7.3.30] built 2009", decoded.marked());
	}

	@Test
	void theSameVersionTwiceIsNoDoubt() throws VersionException {
		assertEquals("8.4", decode("SIP 8.4, SIP 8.4").version());
	}

	@Test
	void refusesWhenTwoDiffer() {
		String message = refusal("SIP 8.4, SIP 8.5");
		assertTrue(message.contains("several") && message.contains("8.4, 8.5"), message);
	}

	@Test
	void refusesWhenThereIsNone() {
		assertTrue(refusal("H.323 8.4").startsWith("\"H.323 8.4\" holds nothing that looks like the boot code version of P1."));
		assertTrue(refusal("[x]").contains("holds nothing"));
	}

	@Test
	void aBrokenPatternIsTheCatalogsFault() {
		scheme.setPattern("(?<version>");
		assertTrue(refusal("SIP 1").contains("its pattern is broken"));
		scheme.setPattern("[0-9]+");
		assertTrue(refusal("SIP 1").contains("its pattern is broken"));
	}

	private String refusal(String shown) {
		return assertThrows(VersionException.class, () -> decode(shown)).getMessage();
	}

	private DecodedVersion decode(String shown) throws VersionException {
		return VersionDecoder.decode(model, scheme, shown);
	}
}
