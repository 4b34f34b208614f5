/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.fieldbench.kb.internal.index.Corrections.Candidate;
import org.fieldbench.kb.internal.index.Corrections.Wrong;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

	@Test
	void theNearestWayIsFirstAndThenTheMostFrequent() {
		List<Wrong> wrong = List.of(new Wrong(0, "aa", List.of(new Candidate("ab", 1, 5), new Candidate("bb", 2, 90))),
				new Wrong(5, "cc", List.of(new Candidate("cd", 1, 5), new Candidate("ce", 1, 6))));
		assertEquals(List.of("ab - ce!", "ab - cd!", "bb - ce!", "bb - cd!", "aa - ce!", "ab - cc!", "aa - cd!", "bb - cc!"), Corrections.of("aa - cc!", wrong));
	}

	@Test
	void thereIsNoWayWhereNothingIsWrong() {
		assertEquals(List.of(), Corrections.of("right", List.of()));
	}

	@Test
	void longQuestionsStayBounded() {
		List<Wrong> wrong = Collections.nCopies(30, new Wrong(0, "a", Collections.nCopies(6, new Candidate("b", 1, 1))));
		assertTrue(Corrections.of("a", wrong).size() <= 7 * 7 * 7 * 7);
	}
}
