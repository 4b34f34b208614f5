/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.related.RelatedArticles;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.kb.talk.Talk;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.watch.ReaderDesk;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What a reader keeps of articles, and what an article tells of itself. */
class KbShelfTest {

	@TempDir
	private Path folder;
	private CommandLineBench bench;

	@BeforeEach
	void open() {
		KnowledgeBase base = KnowledgeBase.in(folder.resolve("articles"));
		ReaderDesk desk = ReaderDesk.in(base, folder);
		bench = new CommandLineBench().verb("kb", KbVerb::new).service(ArticleLibrary.class, base.library()).service(ArticleEditing.class, base.editing())
				.service(ArticleRenderer.class, base.renderer()).service(Catalogs.class, Altigen.catalogs()).service(Marks.class, desk.marks())
				.service(Subscriptions.class, desk.subscriptions()).service(TeamSync.class, new FakeTeam())
				.service(Discussions.class, Talk.in(folder).discussions()).service(RelatedArticles.class, desk.related());
		run("kb", "new", "7", "--title", "Adapters", "--models", "IP710", "--tags", "power", "--author", "Ann");
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(org.fieldbench.store.DataFolder.PROPERTY);
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of(words), Stream.of("--data", folder.toString())).toArray(String[]::new));
	}

	private JsonObject first() {
		return bench.json().getAsJsonArray().get(0).getAsJsonObject();
	}

	@Test
	void keepsFavouritesAndWhatWasRead() {
		run("kb", "favourites");
		assertTrue(bench.out().startsWith("There is no favourite yet."), bench.out());
		assertEquals(Verb.OK, run("kb", "favourite", "#7"));
		assertEquals("Article 7 is a favourite.\n", bench.out());
		run("kb", "favourites", "--json");
		assertEquals("Adapters", first().get("title").getAsString());
		run("kb", "show", "212");
		run("kb", "show", "7");
		run("kb", "recent");
		assertTrue(bench.out().matches("(?s)ID +READ +TITLE\n7 .*\n212 .*\n"), bench.out());
		run("kb", "favourite", "7", "--off", "--json");
		assertFalse(bench.json().getAsJsonObject().get("favourite").getAsBoolean());
		run("kb", "favourites", "--json");
		assertEquals(0, bench.json().getAsJsonArray().size());
		assertEquals(Verb.FAILED, run("kb", "favourite", "8"));
	}

	@Test
	void showsWhatChangedSinceItWasRead() {
		assertEquals(Verb.OK, run("kb", "watch", "7"));
		assertEquals(Verb.OK, run("kb", "watch", "tag:Power"));
		run("kb", "changed");
		assertEquals("Nothing that you watch changed since you read it.\n", bench.out());
		run("kb", "edit", "7", "--title", "Adapters and cables", "--author", "Ann");
		run("kb", "changed");
		assertTrue(bench.out().matches("(?s)ID .*\n7 +yes +id tag:power +Adapters and cables\n"), bench.out());
		run("kb", "changed", "7");
		assertTrue(bench.out().startsWith("Article 7: It changed since you read revision 1; it is revision 2 now.\n--- revision 1\n+++ revision 2\n"), bench.out());
		assertTrue(bench.out().contains("- title: Adapters\n+ title: Adapters and cables\n"), bench.out());
		run("kb", "changed", "7", "--json", "--read");
		assertTrue(bench.json().getAsJsonObject().get("changed").getAsBoolean());
		assertEquals(1, bench.json().getAsJsonObject().get("read").getAsInt());
		run("kb", "changed", "7");
		assertEquals("Article 7: nothing that is news to you since you read it.\n", bench.out());
		run("kb", "watched", "--json");
		assertEquals("power", bench.json().getAsJsonObject().getAsJsonArray("tags").get(0).getAsString());
		run("kb", "watch", "7", "--off");
		run("kb", "watch", "tag:power", "--off");
		run("kb", "watched");
		assertTrue(bench.out().startsWith("Nothing is watched yet."), bench.out());
		assertEquals(Verb.USAGE, run("kb", "watch", "tag: "));
		assertEquals(Verb.FAILED, run("kb", "watch", "8"));
	}

	@Test
	void namesRelatedArticlesWithTheReason() {
		run("kb", "new", "8", "--title", "Cables", "--tags", "power", "--related", "212");
		run("kb", "related", "8");
		assertTrue(bench.out().matches("(?s)ID .*\n212 .*Pinned\n7 +Adapters +Tags: power\n"), bench.out());
		run("kb", "related", "8", "--most", "1", "--json");
		assertEquals(1, bench.json().getAsJsonArray().size());
		assertTrue(first().get("pinned").getAsBoolean());
		assertEquals(Verb.USAGE, run("kb", "related", "8", "--most", "0"));
		assertEquals(Verb.FAILED, run("kb", "edit", "8", "--related", "99"));
		assertTrue(bench.err().startsWith("There is no article \"99\"."), bench.err());
	}

	@Test
	void notesOnWhichPhoneItWasTried() {
		assertEquals(Verb.OK, run("kb", "verified", "7", "--model", "ip710", "--boot-code", "15", "--firmware", "2xA1", "--by", "Ann", "--date", "2026-11-24"));
		run("kb", "show", "7");
		assertTrue(bench.out().replaceAll("\\s+", " ").contains("Verified on IP710, boot code 15, firmware 2xA1, by Ann, on 2026-11-24"), bench.out());
		run("kb", "history", "7");
		assertTrue(bench.out().contains("Verified on IP710, boot code 15"), bench.out());
		assertEquals(Verb.FAILED, run("kb", "verified", "7", "--model", "IP71"));
		assertTrue(bench.err().startsWith("No catalog knows the phone model IP71. Did you mean IP710?"), bench.err());
		assertEquals(Verb.USAGE, run("kb", "verified", "7", "--model", "IP710", "--date", "soon"));
		assertEquals(Verb.USAGE, run("kb", "verified", "7", "--model", "IP710", "--date", "2999-01-01"));
	}

	@Test
	void saysThatAReviewIsOverdue() {
		run("kb", "edit", "7", "--review", "2020-01-01", "--source", "The desk");
		run("kb", "show", "7");
		assertTrue(bench.out().contains("Review by     2020-01-01 (overdue)\n") && bench.out().contains("Source        The desk\n"), bench.out());
		run("kb", "show", "7", "--json");
		assertTrue(bench.json().getAsJsonObject().get("reviewOverdue").getAsBoolean());
	}
}
