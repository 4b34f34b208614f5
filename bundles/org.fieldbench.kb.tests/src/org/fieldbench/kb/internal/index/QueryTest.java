/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

	private static final String SIGNS = "ab \"-:*()^{}[]+~'\\\u201C\u201D\u0000\uD83D\u96FB\u0E42\u0301,;ANDORNOTNEAR/tag:model:state:draft% _\t\n";

	/** Each clause as field, value and signs. */
	private static String told(Query query) {
		return query.clauses().stream().map(QueryTest::told).collect(Collectors.joining(", "));
	}

	private static String told(Clause clause) {
		return (clause.negative() ? "not " : "") + clause.field().name().toLowerCase() + (clause.quoted() ? " '" + clause.value() + "'" : " " + clause.value())
				+ (clause.prefix() ? "*" : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
			"boot code|text boot, text code*",
			"\"boot code\"|text 'boot code'",
			"\u201Cboot code\u201D lock|text 'boot code', text lock*",
			"\"boot code|text 'boot code'",
			"hang -vlan|text hang, not text vlan",
			"-\"boot code\" hang|not text 'boot code', text hang*",
			"tag:power|tag power*",
			"Tags:\"power supply\" x|tag 'power supply', text x*",
			"model:IP710 state:draft boot|model IP710, state draft, text boot*",
			"-tag:power a|not tag power, text a*",
			"safe-mode|text safe-mode*",
			"title:hang|text title:hang*",
			"http://a/b|text http://a/b*",
			"a- - -- \"\" b|text a-, text b*",
			"tag: b|text b*" })
	void understands(String text, String clauses) {
		assertEquals(clauses, told(Query.parse(text)));
	}

	@Test
	void aWordThatIsFinishedIsNoBeginning() {
		assertEquals("text boot", told(Query.parse("boot ")));
	}

	@Test
	void statesMayBeShortenedAndExcluded() {
		assertEquals(Set.of(ArticleState.DRAFT, ArticleState.DISAPPROVED), Query.parse("state:d").states());
		assertEquals(Set.of(ArticleState.TRASH), Query.parse("STATE:trash").states());
		assertEquals(EnumSet.complementOf(EnumSet.of(ArticleState.TRASH, ArticleState.DRAFT)), Query.parse("-state:draft").states());
		assertEquals(Set.of(), Query.parse("state:draft -state:draft").states());
	}

	@Test
	void aStateThatIsNoneIsToldWithThoseThereAre() {
		assertEquals(Optional.of("There is no state \"foo\". The states are draft, pending, approved, featured, expired, disapproved and trash."),
				Query.parse("hang state:foo").problem());
	}

	@ParameterizedTest
	@ValueSource(strings = { "?", "**", "\"", "-", "\u0000", "\uD83D\uDE00", "\u00a0" })
	void signsAloneAreNoise(String text) {
		assertTrue(Query.isNoise(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "tag:", "-state:", "a" })
	void theBeginningOfAQuestionIsNone(String text) {
		assertFalse(Query.isNoise(text));
	}

	/** Whatever is typed is a question that SQLite accepts; the clauses lie in the text, one behind the other. */
	@Test
	void anyTextIsAQuestion() {
		try (ArticleIndex index = new ArticleIndex(Optional::empty)) {
			Random random = new Random(5);
			for (int i = 0; i < 3000; i++) {
				String text = random.ints(random.nextInt(24), 0, SIGNS.length()).mapToObj(at -> String.valueOf(SIGNS.charAt(at))).collect(Collectors.joining());
				SearchResult found = index.search(SearchRequest.of(text, 5), List::of);
				assertEquals(Optional.empty(), index.problem(), () -> "[" + text + "]");
				assertEquals(0, found.total());
				int end = 0;
				for (Clause clause : Query.parse(text).clauses()) {
					assertTrue(clause.start() >= end && clause.end() <= text.length(), text);
					end = clause.end();
				}
			}
		}
	}
}
