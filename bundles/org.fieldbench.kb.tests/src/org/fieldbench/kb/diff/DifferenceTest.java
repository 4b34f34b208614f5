/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fieldbench.kb.diff.DiffRow.Kind;
import org.fieldbench.kb.diff.DiffRow.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DifferenceTest {

	@Test
	void marksTheWordsOfAChangedLine() {
		List<DiffRow> rows = TextDifference.of("same\nPress 1 for Yes.\n", "same\nPress 0 for Yes.\nmore\n");
		assertEquals(List.of(Kind.SAME, Kind.CHANGED, Kind.ADDED), rows.stream().map(DiffRow::kind).toList());
		assertEquals(List.of(new Span("Press ", false), new Span("1", true), new Span(" for Yes.", false)), rows.get(1).oldSpans());
		assertEquals(List.of(new Span("Press ", false), new Span("0", true), new Span(" for Yes.", false)), rows.get(1).newSpans());
		assertEquals(3, rows.get(2).newLine().getAsInt());
		assertTrue(rows.get(2).oldLine().isEmpty());
	}

	@Test
	void bothSidesTogetherAreTheTextsWhateverTheyAre() {
		Random random = new Random(5);
		for (int round = 0; round < 500; round++) {
			String older = text(random);
			String newer = text(random);
			List<DiffRow> rows = TextDifference.of(older, newer);
			assertEquals(older, rows.stream().filter(row -> row.oldLine().isPresent()).map(row -> row.oldText() + "\n").collect(Collectors.joining()));
			assertEquals(newer, rows.stream().filter(row -> row.newLine().isPresent()).map(row -> row.newText() + "\n").collect(Collectors.joining()));
			rows.stream().filter(row -> row.kind() == Kind.SAME).forEach(row -> assertEquals(row.oldText(), row.newText()));
		}
	}

	@Test
	void anotherTimeIsNoDifference() {
		List<DiffRow> rows = ArticleDifference.of("id: 7\nupdated: 1\n\nText", "id: 7\nupdated: 2\n\nOther");
		assertEquals(List.of(Kind.SAME, Kind.SAME, Kind.SAME, Kind.CHANGED), rows.stream().map(DiffRow::kind).toList());
		assertEquals(Kind.CHANGED, ArticleDifference.of("updated: 1", "text").get(0).kind());
		assertEquals(Kind.SAME, ArticleDifference.of("id: 7", "id: 7\nupdated: 2").get(1).kind());
		assertEquals(Kind.REMOVED, ArticleDifference.of("a\n\nb", "a\nb").get(1).kind(), "an empty line is a line");
	}

	@Test
	void mergesWhatDoesNotTouch() {
		ThreeWayMerge merge = ThreeWayMerge.of("1\n2\n3\n4\n", "1\nmine\n3\n4\n", "1\n2\n3\n4\ntheirs\n");
		assertTrue(merge.isClean());
		assertEquals("1\nmine\n3\n4\ntheirs\n", merge.marked("a", "b"));
	}

	@Test
	void showsBothSidesOfAConflict() {
		ThreeWayMerge merge = ThreeWayMerge.of("1\n2\n3\n", "1\nmine\n3\n", "1\ntheirs\n3\n");
		assertFalse(merge.isClean());
		String marked = merge.marked("yours", "revision 4 by Ann");
		assertEquals("1\n<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> revision 4 by Ann\n3\n", marked);
		assertTrue(ThreeWayMerge.hasMarks(marked));
	}

	@Test
	void aMergeHoldsForAnyTexts() {
		Random random = new Random(7);
		for (int round = 0; round < 500; round++) {
			String base = text(random);
			String mine = text(random);
			String theirs = text(random);
			assertEquals(mine, ThreeWayMerge.of(base, mine, base).marked("", ""));
			assertEquals(theirs, ThreeWayMerge.of(base, base, theirs).marked("", ""));
			assertEquals(mine, ThreeWayMerge.of(base, mine, mine).marked("", ""));
			ThreeWayMerge both = ThreeWayMerge.of(base, mine, theirs);
			assertEquals(base, both.chunks().stream().flatMap(chunk -> chunk.base().stream()).map(line -> line + "\n").collect(Collectors.joining()));
			assertNothingLost(both, base, mine);
			assertNothingLost(both, base, theirs);
		}
	}

	/** What one side wrote is there, merged or between marks. */
	private static void assertNothingLost(ThreeWayMerge merge, String base, String side) {
		List<String> merged = merge.marked("", "").lines().toList();
		side.lines().filter(line -> !base.lines().toList().contains(line)).forEach(line -> assertTrue(merged.contains(line), line));
	}

	@Test
	void longTextsThatHaveNothingInCommonAreComparedInTime() {
		String older = IntStream.range(0, 4000).mapToObj(line -> "old " + line + "\n").collect(Collectors.joining());
		String newer = IntStream.range(0, 4000).mapToObj(line -> "new " + line + "\n").collect(Collectors.joining());
		Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertEquals(4000, TextDifference.of(older, newer).size()));
	}

	private static String text(Random random) {
		return random.ints(random.nextInt(12), 0, 5).mapToObj(word -> "line " + word + "\n").collect(Collectors.joining());
	}
}
