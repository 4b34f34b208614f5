/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class VerificationTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
	private static final VerifiedOn WHOLE = new VerifiedOn("IP710", "15", "2xA1", "Ann", Optional.of(DAY));

	@Test
	void writesALineAndReadsItAgain() throws KnowledgeBaseException {
		List<VerifiedOn> all = List.of(WHOLE, new VerifiedOn("IP720", "", "", "", Optional.empty()));
		String line = VerifiedOnText.of(all);
		assertEquals("IP710, boot code 15, firmware 2xA1, by Ann, on 2026-11-24; IP720", line);
		assertEquals(all, VerifiedOnText.read(line));
		assertEquals(List.of(), VerifiedOnText.read(" ; "));
	}

	@Test
	void saysWhatItDoesNotUnderstand() {
		assertTrue(problem("IP710, version 15").startsWith("\"version 15\" says nothing"), problem("IP710, version 15"));
		assertTrue(problem("IP710, on Monday").startsWith("\"Monday\" is no date"), problem("IP710, on Monday"));
		assertTrue(problem("by Ann").contains("names no phone model"), problem("by Ann"));
		assertTrue(problem(",").contains("names no phone model"), problem(","));
	}

	private static String problem(String line) {
		return assertThrows(KnowledgeBaseException.class, () -> VerifiedOnText.read(line)).getMessage();
	}

	@Test
	void refusesWhatCannotBeTrue() {
		assertEquals(Optional.empty(), Verification.problem(WHOLE, DAY));
		assertTrue(Verification.problem(WHOLE, DAY.minusDays(1)).orElseThrow().contains("is not here yet"));
		assertTrue(Verification.problem(new VerifiedOn(" ", "", "", "", Optional.empty()), DAY).isPresent());
		assertTrue(Verification.problem(new VerifiedOn("IP710", "", "", "Smith, Ann", Optional.empty()), DAY).orElseThrow().contains("comma"));
	}

	@Test
	void aNewTryOfTheSameReplacesTheFormer() {
		Article noted = Verification.note(Verification.note(Article.draft("1", "T", ""), WHOLE), new VerifiedOn("IP720", "", "", "", Optional.empty()));
		VerifiedOn later = new VerifiedOn("ip710", "15", "2xA1", "Ann", Optional.of(DAY.plusDays(1)));
		assertEquals(List.of("ip710", "IP720"), Verification.note(noted, later).editorial().verifiedOn().stream().map(VerifiedOn::model).toList());
	}
}
