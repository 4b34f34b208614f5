/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleLibrary;
import org.junit.jupiter.api.Test;

class KbVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("kb", KbVerb::new).service(ArticleLibrary.class,
			Fakes.library());

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
	void searchesForAllTheWords() {
		assertEquals(Verb.OK, bench.run("kb", "search", "boot", "code"));
		assertEquals("212  Flashing the boot code\n    about [boot code]\n", bench.out());
	}

	@Test
	void nothingFoundIsExitCodeOne() {
		assertEquals(Verb.FAILED, bench.run("kb", "search", "fax"));
		assertTrue(bench.out().startsWith("Nothing found for \"fax\"."), bench.out());
		assertEquals(Verb.FAILED, bench.run("kb", "search", "fax", "--json"));
		assertEquals(0, bench.json().getAsJsonArray().size());
	}

	@Test
	void printsJsonWithoutMarks() {
		bench.run("kb", "list", "--json");
		assertEquals(2, bench.json().getAsJsonArray().size());
		bench.run("kb", "search", "--json", "boot");
		assertEquals("about boot", bench.json().getAsJsonArray().get(0).getAsJsonObject().get("snippet").getAsString());
	}

	@Test
	void anUnknownIdFailsWithTheNearest() {
		assertEquals(Verb.FAILED, bench.run("kb", "show", "211"));
		assertEquals("There is no article \"211\". Did you mean 212? All of them: fieldbench kb list\n", bench.err());
	}
}
