/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.fieldbench.conformance.Result.Verdict;
import org.junit.jupiter.api.Test;

/** What the suite says of itself and of results. */
class SuiteTest {

	@Test
	void everyCheckHasAnIdOfItsOwnAndAText() {
		Set<String> ids = new HashSet<>();
		for (Check check : Suite.checks()) {
			assertTrue(ids.add(check.id()), check.id() + " comes twice");
			assertTrue(check.id().matches("[a-z0-9-]+"), check.id());
			assertFalse(check.text().isBlank() || check.source().isBlank(), check.id());
		}
	}

	@Test
	void aResultIsReadBackFromItsLine() {
		Result result = new Result("ack-old", Verdict.FAIL, "DATA\t2 came\nagain");
		assertEquals(new Result("ack-old", Verdict.FAIL, "DATA 2 came again"), Result.parse(result.line()));
		assertThrows(IllegalArgumentException.class, () -> Result.parse("ack-old"));
	}

	@Test
	void aTableGivesTheSameReasonOnce() {
		List<Result> one = List.of(new Result("ack-old", Verdict.FAIL, "a_b"), new Result("ack-twice", Verdict.PASS, ""));
		List<Result> other = List.of(new Result("ack-old", Verdict.NOT_OFFERED, "none"), new Result("ack-twice", Verdict.FAIL, "a_b"));
		String table = new Table(new TreeMap<>(Map.of("A", one, "B", other))).markdown();
		assertTrue(table.contains("| fail | 1 | 1 |"), table);
		assertTrue(table.contains("triggers nothing | **fail** (1) | not offered |"), table);
		assertTrue(table.contains("triggers one DATA | pass | **fail** (1) |"), table);
		assertTrue(table.endsWith("## Reasons\n1. a\\_b\n"), table);
	}

	@Test
	void jsonEscapesWhatAServerSaid() {
		String json = Format.JSON.of(List.of(new Result("ack-old", Verdict.FAIL, "\"\\\u0007é")));
		assertTrue(json.contains("\"note\": \"\\\"\\\\\\u0007\\u00e9\""), json);
	}
}
