/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRuleTest {

	/** Lines are given with a slash between them; the steps come back as their labels with their depth. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"1. a/2. b/3. c;                       1. 2. 3.",
			"1) a/2) b;                            1) 2)",
			"(1) a/(2) b;                          (1) (2)",
			"Step 1: a/Step 2: b;                  Step 1: Step 2:",
			"STEP 1 - a/STEP 2 - b;                STEP 1 - STEP 2 -",
			"Schritt 1: a/Schritt 2: b;            Schritt 1: Schritt 2:",
			"1. a/2. b/1. c/2. d;                  1. 2. 1. 2.",
			"1. a/a. x/b. y/2. b;                  1. >a. >b. 2.",
			"1. a/(a) x/(b) y/2. b;                1. >(a) >(b) 2.",
			"1. a/i. x/ii. y/iii. z/2. b;          1. >i. >ii. >iii. 2.",
			"a. a/b. b/c. c;                       a. b. c.",
			"1. a/1) x/2) y/2. b;                  1. >1) >2) 2.",
			"1. a/    1. x/    2. y/2. b;          1. >1. >2. 2.",
			"8. a/9. b;                            8. 9.",
			"Step 1: a/1. x/2. y/Step 2: b;        Step 1: >1. >2. Step 2:",
			"1.Open/2.Close;                       1. 2.",
			"1. a/1.1 x/1.2 y/2. b/2.1 z;          1. >1.1 >1.2 2. >2.1",
			"1.1 a/1.2 b/2.1 c/2.2 d;              1.1 1.2 2.1 2.2",
			"1.1. a/1.2. b;                        1.1. 1.2.",
			"1. a/1.1 x/1.1.1 y/1.1.2 z/1.2 v;     1. >1.1 >>1.1.1 >>1.1.2 >1.2",
			"1.1 a/1.1.1 x/1.1.2 y/1.2 b;          1.1 >1.1.1 >1.1.2 1.2",
			"Step 1: a/1.1 x/1.2 y/Step 2: b;      Step 1: >1.1 >1.2 Step 2:",
			"1. a/a) x/b) y/2. b;                  1. >a) >b) 2." })
	void findsSteps(String lines, String steps) {
		assertEquals(steps.strip(), labels(lines));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "17. Februar 2017 war es", "2017. A year", "A. Smith wrote it", "i. e. not a step", "3.5 volts",
			"1.2.3 is a version", "1.1 is a version/1.4 is another", "10.0.0.1 Router/10.0.0.2 Phone", "1.5 m of cable/2.5 m of cable", "42. is alone", "I) alone" })
	void takesNothingElseForAStep(String line) {
		assertEquals("", labels(line));
	}

	@Test
	void signsOfListsAreNoText() {
		var pieces = Fixtures.text("Title of it\n\n- one\n- two\n\n\u2022 three\n").pieces().stream().filter(piece -> piece.kind() == Kind.BULLET).toList();
		assertEquals(List.of("one", "two", "three"), pieces.stream().map(piece -> piece.text()).toList());
	}

	@Test
	void aLonelyHyphenIsNoList() {
		assertEquals(0, Fixtures.text("Title of it\n\n- said the phone\n\nAnd more.").pieces().stream().filter(piece -> piece.kind() == Kind.BULLET).count());
	}

	private static String labels(String lines) {
		String text = "Title of it\n\nSome words that are no step.\n\n" + lines.strip().replace("/", "\n\n");
		return Fixtures.text(text).pieces().stream().filter(piece -> piece.kind() == Kind.STEP).map(piece -> ">".repeat(piece.depth() - 1) + piece.label())
				.collect(Collectors.joining(" "));
	}
}
