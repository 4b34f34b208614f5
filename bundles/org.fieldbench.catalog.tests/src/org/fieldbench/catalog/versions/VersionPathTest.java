/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionPath.Change;
import org.fieldbench.catalog.versions.VersionPath.Stop;
import org.junit.jupiter.api.Test;

class VersionPathTest {

	private final VersionScheme scheme = Schemes.ordered(Ordering.DOTTED);
	private final PhoneModel model = Schemes.model("P1");

	@Test
	void saysWhatTheChangeIs() throws VersionException {
		assertEquals(Change.NEWER, path("1.0", "1.1").change());
		assertEquals(Change.SAME, path("1.0", "1.0.0").change());
		assertEquals(Change.OLDER, path("1.1", "1.0").change());
		assertTrue(path("1.0", "1.1").isDirect());
	}

	@Test
	void followsOneHopAfterTheOther() throws VersionException {
		Schemes.hop(scheme, null, "3.9", "7.0", "4.0");
		Schemes.hop(scheme, "4.0", "6.9", "8.0", "7.0", "7.5");
		assertEquals(List.of("4.0", "7.0", "7.5"), stops("2.1", "8.2"));
		assertEquals(List.of("4.0"), stops("2.1", "7.1"));
		assertEquals(List.of("7.0", "7.5"), stops("5.0", "8.0"));
		assertEquals(List.of(), stops("2.1", "6.0"));
		assertEquals(List.of(), stops("7.2", "8.2"));
	}

	@Test
	void leavesOutStopsThatThePhoneHasPassed() throws VersionException {
		Schemes.hop(scheme, null, null, null, "4.0", "7.0");
		assertEquals(List.of("7.0"), stops("5.0", "8.0"));
		assertEquals(List.of(), stops("8.0", "2.0"));
	}

	@Test
	void aHopHoldsForItsModelsOnly() throws VersionException {
		Schemes.hop(scheme, null, null, null, "4.0").getModels().add("P2");
		assertEquals(List.of(), stops("1.0", "8.0"));
	}

	@Test
	void namesWhatIsForbidden() throws VersionException {
		VersionScheme numbers = Schemes.ordered(Ordering.NUMERIC);
		Schemes.forbid(numbers, "140", "144");
		assertTrue(VersionPath.between(model, numbers, "141", "145").isDirect());
		VersionPath bad = VersionPath.between(model, numbers, "139", "144");
		assertFalse(bad.isDirect());
		assertEquals("Bad.", bad.obstacles().get(0).text());
		assertEquals("144", bad.obstacles().get(0).version());
	}

	@Test
	void aStopCanBeForbiddenToo() throws VersionException {
		Schemes.forbid(scheme, "4.0", "4.0");
		Schemes.hop(scheme, null, "3.9", null, "4.0");
		assertEquals("4.0", path("1.0", "8.0").obstacles().get(0).version());
	}

	@Test
	void keepsTheMajorVersionWhereTheSchemeAsksForIt() throws VersionException {
		scheme.setSameParts(1);
		assertTrue(path("7.3.30", "7.1").isDirect());
		VersionPath apart = path("7.3.30", "8.4");
		assertTrue(apart.obstacles().get(0).text().startsWith("8.4 does not begin like 7.3.30"), apart.toString());
	}

	@Test
	void refusesWhatIsNoVersion() {
		assertThrows(VersionException.class, () -> path("1.x", "2.0"));
		assertThrows(VersionException.class, () -> path("1.0", ""));
	}

	private List<String> stops(String installed, String offered) throws VersionException {
		return path(installed, offered).stops().stream().map(Stop::version).toList();
	}

	private VersionPath path(String installed, String offered) throws VersionException {
		return VersionPath.between(model, scheme, installed, offered);
	}
}
