/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepFailure;
import org.fieldbench.session.phone.VersionInfoText;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionProofTest {

	private final PhoneModel model = Altigen.model(Altigen.catalog(), "IP710");

	@Test
	void readsTheLastLineAndShowsWhichCharactersItTook() throws StepFailure {
		assertTrue(proof("15", "VERSION INFO\n--15--").startsWith("Boot code 15, read from characters 3 to 4 of --[15]--."));
	}

	@ParameterizedTest
	@CsvSource({ "VERSION INFO\\n--11--,'The phone reports boot code 11, but 15 was flashed.'", "15,too short", "--1x--,not a version" })
	void failsOnAnythingElse(String display, String why) {
		String message = assertThrows(StepFailure.class, () -> proof("15", display.replace("\\n", "\n"))).getMessage();
		assertTrue(message.contains(why), message);
	}

	@Test
	void hasNothingToCompareWhenNobodyKnowsTheVersion() throws StepFailure {
		assertTrue(new VersionProof(model, Optional.empty()).of(new Shown("unknown", true)).contains("unknown"));
	}

	@Test
	void padsAShortVersionAndRefusesALongOne() {
		assertEquals("--07--", VersionInfoText.of(model, "7"));
		assertEquals("unknown", VersionInfoText.of(model, "unknown"));
		assertEquals(Optional.empty(), ReportableVersion.of(model, Optional.of("140")));
	}

	private String proof(String expected, String display) throws StepFailure {
		return new VersionProof(model, Optional.of(expected)).of(new Shown(display, true));
	}
}
