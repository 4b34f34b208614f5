/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleMarkdown.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleMarkdownTest {

	private static final String FULL = """
			---
			id: 301
			title: 'Field Alert #301: hangs'
			state: pending
			source: Our desk
			lastUpdated: 2026-11-24
			authors:
			  - Ann
			created: 2026-11-24T10:00:00Z
			updated: 2026-11-25T10:00:00Z
			reviewDate: 2027-11-24
			models:
			  - IP710
			tags:
			  - '#1'
			procedure: altigen.boot-code-update
			related:
			  - 212
			verifiedOn:
			  - model: IP710
			    bootCode: 15
			    firmware: 2xA1
			    by: Ann
			    date: 2026-11-24
			cleaned:
			  - 'Blanks: fewer.'
			# A remark of somebody
			x-shelf:
			  row: 7
			  note: "as it was"
			---
			The text.

			- one
			""";

	@Test
	void writesWhatItReadByteForByte() {
		Parsed parsed = ArticleMarkdown.read("301", FULL);
		assertEquals(List.of(), parsed.problems());
		assertEquals(FULL, ArticleMarkdown.write(parsed.article()));
	}

	@Test
	void understandsEachDetail() {
		Article article = ArticleMarkdown.read("301", FULL).article();
		assertEquals("Field Alert #301: hangs", article.title());
		assertEquals(List.of("#1"), article.tags());
		Editorial editorial = article.editorial();
		assertEquals(ArticleState.PENDING, editorial.state());
		assertEquals(Optional.of(Instant.parse("2026-11-24T10:00:00Z")), editorial.created());
		assertEquals(List.of(new VerifiedOn("IP710", "15", "2xA1", "Ann", Optional.of(LocalDate.of(2026, 11, 24)))), editorial.verifiedOn());
		assertEquals("# A remark of somebody\nx-shelf:\n  row: 7\n  note: \"as it was\"\n", editorial.unknown());
	}

	@Test
	void keepsUnknownKeysAndRemarksWhereverTheyStand() {
		String text = "---\n# first\nfoo: [1,\n  2]\ntitle: T\n# after the title\nbar:\n- x\nid: 7\n---\nText\n";
		Article article = ArticleMarkdown.read("7", text).article();
		assertEquals("# first\nfoo: [1,\n  2]\n# after the title\nbar:\n- x\n", article.editorial().unknown());
		Article again = ArticleMarkdown.read("7", ArticleMarkdown.write(article)).article();
		assertEquals(article, again);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "", "a: b", "a #b", "#b", "- x", "-", "? x", "it's", "'quoted'", "\"quoted\"", "[x]", "{x}", "null", "Yes",
			"a\tb", "tab\t#x", "end:", " blank", "blank ", "a\nb", "a\\b", "\u0085", "\u2028", "\uFEFF", "%x", "@x", "`x`", "1e5", "0x1F", "~", "---", "*x", "&x", "|",
			">", "!x", "電話", "\uD83D\uDE00", "\u0000", "a\u0007b" })
	void writesAnyTextSoThatItIsReadAsTheSame(String tag) {
		Article article = Article.draft("1", "T", "Text.").withTags(tag.isBlank() ? List.of() : List.of("first", tag.strip()));
		assertEquals(article.tags(), ArticleMarkdown.read("1", ArticleMarkdown.write(article)).article().tags());
	}

	@Test
	void takesALineAsItsWriterMeantIt() {
		Article article = ArticleMarkdown.read("7", "---\ntitle: Alert #7: it hangs\nsource: *us*\ntags:\n  - a: b\n---\nText").article();
		assertEquals("Alert #7: it hangs", article.title());
		assertEquals("*us*", article.source());
		assertEquals(List.of("a: b"), article.tags());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title: T~tags: [a~models: x|no YAML|(line 4)", "title: T~state: perfect|no state; there are draft|(line 3)",
			"title: T~reviewDate: soon|year-month-day|(line 3)", "title: T~created: today|no time|(line 3)", "title: T~title: U|twice|(line 3)",
			"title: T~verifiedOn: IP710|no list of entries|(line 3)", "title: T~verifiedOn:~ - model: A~   colour: red|key colour|(line 4)",
			"title: T~tags:~ - {a: b}|no text|(line 4)", "[a, b]|no list of lines|(line 2)", "id: 8~title: T|says id 8|(line 2)", "source: S|no title|" })
	void saysWhatIsWrongAndWhere(String head, String problem, String line) {
		Parsed parsed = ArticleMarkdown.read("7", "---\n" + head.replace('~', '\n') + "\n---\nThe text.\n");
		assertEquals(1, parsed.problems().size(), parsed.problems().toString());
		assertTrue(parsed.problems().get(0).contains(problem) && parsed.problems().get(0).contains(line == null ? "" : line), parsed.problems().get(0));
		assertEquals("The text.", parsed.article().body());
		assertEquals("7", parsed.article().id());
	}

	@Test
	void opensWhatIsNoArticleAsADraft() {
		for (String text : List.of("Only text.", "---\ntitle: no end\nOnly text.", "", "---\ntitle: [\n---\nOnly text.")) {
			Parsed parsed = ArticleMarkdown.read("7", text);
			assertEquals(ArticleState.DRAFT, parsed.article().editorial().state());
			assertEquals(1, parsed.problems().size());
			assertTrue(parsed.article().body().endsWith(text.isEmpty() ? "" : "Only text."));
		}
	}

	@Test
	void aLongOrHostileHeadDoesNoHarm() {
		String bomb = "a: &a [x, x]\n" + "b: &b [*a, *a, *a]\n".repeat(1) + "c: [*b, *b]\ntitle: T\n";
		assertEquals("T", ArticleMarkdown.read("7", "---\n" + bomb + "---\nText").article().title());
		String many = "---\n" + "# remark\n".repeat(50_000) + "title: T\n---\nText";
		assertEquals("T", ArticleMarkdown.read("7", many).article().title());
		String deep = "---\ntitle: T\nx: " + "[".repeat(20_000) + "\n---\nText";
		assertEquals(1, ArticleMarkdown.read("7", deep).problems().size());
	}

	@Test
	void aPublishedArticleExpiresTheDayAfterItsReviewDate() {
		LocalDate review = LocalDate.of(2026, 11, 27);
		Editorial editorial = Editorial.NONE.withReviewDate(Optional.of(review));
		assertEquals(ArticleState.APPROVED, editorial.stateOn(review));
		assertEquals(ArticleState.EXPIRED, editorial.stateOn(review.plusDays(1)));
		assertEquals(ArticleState.DRAFT, editorial.withState(ArticleState.DRAFT).stateOn(review.plusDays(1)));
	}

	@Test
	void everyStateCanBeLeftAndTheTrashIsReachedFromEachOther() {
		for (ArticleState state : ArticleState.values()) {
			assertTrue(!state.next().isEmpty() && !state.next().contains(state), state.key());
			assertEquals(state != ArticleState.TRASH, state.next().contains(ArticleState.TRASH));
			assertEquals(Optional.of(state), ArticleState.ofKey(" " + state.key().toUpperCase() + " "));
		}
	}
}
