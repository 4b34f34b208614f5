/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.team.TeamSync;
import org.junit.jupiter.api.Test;

class KbVerbTest {

	private final FakeTeam team = new FakeTeam();
	private final CommandLineBench bench = new CommandLineBench().verb("kb", KbVerb::new).service(ArticleLibrary.class,
			Fakes.library()).service(ArticleSearch.class, Fakes.search()).service(TeamSync.class, team);

	@Test
	void listsTheArticlesAndWhatCouldNotBeRead() {
		assertEquals(Verb.OK, bench.run("kb", "list"));
		assertEquals("""
				ID   STATE     UPDATED     MODELS  TITLE
				212  approved  2017-02-17  IP710   Flashing the boot code
				301  approved  2017-02-17  IP710   Cleaning the handset
				""", bench.out());
		assertEquals("The article broken.md cannot be read.\n", bench.err());
	}

	@Test
	void marksWhatIsToBeMerged() {
		team.conflicts = List.of(FakeTeam.CONFLICT);
		assertEquals(Verb.OK, bench.run("kb", "list"));
		assertEquals("""
				ID   STATE               UPDATED     MODELS  TITLE
				212  approved, to merge  2017-02-17  IP710   Flashing the boot code
				301  approved            2017-02-17  IP710   Cleaning the handset
				""", bench.out());
		assertTrue(bench.err().endsWith("\n1 article is to be merged with the team. See both sides with: fieldbench team conflicts\n"), bench.err());
		bench.run("kb", "list", "--json");
		assertEquals("true false", bench.json().getAsJsonArray().asList().stream().map(article -> article.getAsJsonObject().get("conflict").getAsString()).collect(Collectors.joining(" ")));
	}

	@Test
	void listsTheArticlesThoughTheTeamCannotBeAsked() {
		team.trouble = Optional.of("The store is damaged.");
		assertEquals(Verb.OK, bench.run("kb", "list"));
		assertEquals(3, bench.out().lines().count(), bench.out());
		assertTrue(bench.err().endsWith("\nWhat is to be merged with the team cannot be told. The store is damaged.\n"), bench.err());
	}

	@Test
	void searchesForAllTheWords() {
		assertEquals(Verb.OK, bench.run("kb", "search", "boot", "code"));
		assertEquals("212  Flashing the boot code\n    about [boot code]\n", bench.out());
	}

	@Test
	void nothingFoundIsExitCodeOne() {
		assertEquals(Verb.FAILED, bench.run("kb", "search", "fax"));
		assertTrue(bench.out().startsWith("Nothing found for \"fax\"."), bench.out());
		assertEquals(Verb.FAILED, bench.run("kb", "search", "fax", "--json"));
		assertEquals(0, bench.json().getAsJsonObject().getAsJsonArray("hits").size());
	}

	@Test
	void offersAnotherSpelling() {
		assertEquals(Verb.FAILED, bench.run("kb", "search", "boto"));
		assertTrue(bench.out().endsWith("Did you mean: fieldbench kb search boot\n"), bench.out());
		bench.run("kb", "search", "boto", "--json");
		assertEquals("boot", bench.json().getAsJsonObject().get("didYouMean").getAsString());
	}

	@Test
	void saysHowManyMoreThereAre() {
		assertEquals(Verb.OK, bench.run("kb", "search", "ing", "--limit", "1"));
		assertTrue(bench.out().endsWith("And 1 more. More words find fewer; --limit shows more.\n"), bench.out());
		assertEquals(Verb.USAGE, bench.run("kb", "search", "ing", "--limit", "0"));
	}

	@Test
	void aStateThatIsNoneIsWrongUsage() {
		assertEquals(Verb.USAGE, bench.run("kb", "search", "state:foo"));
		assertTrue(bench.err().startsWith("There is no such state."), bench.err());
		assertEquals(Verb.USAGE, bench.run("kb", "search", "boot", "--state", "foo"));
	}

	@Test
	void anEmptyListSaysWhy() {
		assertEquals(Verb.OK, bench.run("kb", "list", "--state", "draft"));
		assertEquals("No article is draft.\n", bench.out());
		assertEquals(Verb.OK, bench.run("kb", "list", "--tag", "none such"));
		assertEquals("No article is like this.\n", bench.out());
	}

	@Test
	void saysHowTheIndexIs() {
		assertEquals(Verb.OK, bench.run("kb", "index"));
		assertEquals("Up to date: 2 articles, 4,096 bytes.\nIt is kept in index, and can be deleted at any time.\n", bench.out());
		assertEquals("", bench.err());
		assertEquals(Verb.OK, bench.run("kb", "index", "--rebuild", "--json"));
		assertEquals(2, bench.json().getAsJsonObject().get("articles").getAsInt());
		assertEquals("Reading the articles into the search index: 0 of 20,000\nReading the articles into the search index: 20,000 of 20,000\n", bench.err());
	}

	@Test
	void printsJsonWithoutMarks() {
		bench.run("kb", "list", "--json");
		assertEquals(2, bench.json().getAsJsonArray().size());
		bench.run("kb", "search", "--json", "boot");
		assertEquals("about boot", bench.json().getAsJsonObject().getAsJsonArray("hits").get(0).getAsJsonObject().get("snippet").getAsString());
	}

	@Test
	void anUnknownIdFailsWithTheNearest() {
		assertEquals(Verb.FAILED, bench.run("kb", "show", "211"));
		assertEquals("There is no article \"211\". Did you mean 212? All of them: fieldbench kb list\n", bench.err());
	}

	@Test
	void aWordThatIsNotToBeThereIsTypedAsItIs() {
		for (List<String> words : List.of(List.of("boot", "-hang", "--limit", "5"), List.of("boot", "--", "-hang"), List.of("--limit", "5", "-hang", "boot"))) {
			assertEquals(Verb.FAILED, bench.run(Stream.concat(Stream.of("kb", "search"), words.stream()).toArray(String[]::new)), bench.err());
			assertTrue(bench.out().startsWith("Nothing found for \"boot -hang\"."), bench.out());
		}
		assertEquals(Verb.USAGE, bench.run("kb", "search", "boot", "--stat", "draft"));
		assertTrue(bench.err().startsWith("There is no option --stat. Did you mean --state"), bench.err());
	}
}
