/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.phones.ui.internal.Phones;
import org.fieldbench.phones.ui.internal.handset.HandsetKey;
import org.fieldbench.phones.ui.internal.handset.HandsetPicture;
import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each step of the shipped Field Alert #212 looks like. */
class StepLookTest {

	private final Catalog catalog = Altigen.catalog();
	private final PhoneModel model = catalog.getModels().stream().filter(phone -> phone.getId().equals("IP710")).findFirst().orElseThrow();
	private final StepLook look = new StepLook(model, Optional.of(catalog.getProcedures().get(0)));

	@ParameterizedTest
	@CsvSource({ "2, READY, STAR", "3, CHECK FW, STAR", "4, SAFE MODE UPDATE? YES=1, ONE", "8, SURE? YES=1, ONE", "14, FIX? YES=1, ONE",
			"15, READY, MENU" })
	void showsTheDisplayAndTheFirstKey(int step, String display, HandsetKey key) {
		HandsetPicture picture = look.picture(step);
		assertTrue(picture.display().replace('\n', ' ').startsWith(display), picture.display());
		assertEquals(Set.of(key), picture.next());
		assertTrue(picture.powered());
	}

	@Test
	void marksEveryKeyThatMayBeNext() {
		assertEquals(Set.of(HandsetKey.ZERO, HandsetKey.ONE), look.picture(9).next());
		assertEquals(Set.of(), look.picture(6).next(), "an address begins with any digit");
		assertEquals(Set.of(), look.picture(10).next(), "while it receives there is nothing to press");
	}

	@Test
	void inventsNoProgressAndNoAddress() {
		assertEquals("RECEIVING \u2026%", look.picture(10).display());
		assertFalse(look.picture(6).display().contains("{"), look.picture(6).display());
	}

	@Test
	void saysWhichWordsAreTheArticlesOwn() {
		assertFalse(look.picture(3).illustrative());
		assertTrue(look.picture(4).illustrative());
	}

	@Test
	void showsAStepWithoutDisplayAsThePhoneStandsThere() {
		assertEquals(look.picture(11).display(), look.picture(12).display(), "step 13 waits for what step 12 shows");
	}

	@Test
	void listsTheStepsWithTheirKeys() {
		List<PracticeStep> rows = look.rows();
		assertEquals(16, rows.size());
		assertEquals("**3 Enter", rows.get(2).keys());
		assertEquals("1 Enter Enter Enter or 0 Enter Enter Enter", rows.get(5).keys().replaceAll("\\s+", " "));
		assertEquals("address Enter", rows.get(6).keys());
		assertEquals(0, rows.get(15).number());
	}

	@Test
	void showsAPhoneOfWhichNothingIsKnown() {
		StepLook unknown = new StepLook(Phones.unknown(), Optional.empty());
		assertEquals(List.of(), unknown.rows());
		assertEquals("", unknown.picture(-1).display());
		assertEquals(HandsetPicture.DisplaySize.UNKNOWN, unknown.picture(-1).size());
	}
}
