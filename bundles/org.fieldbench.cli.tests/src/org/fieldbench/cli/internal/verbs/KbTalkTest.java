/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Talk;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class KbTalkTest {

	/** A GIF of one pixel. */
	private static final byte[] PICTURE = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

	@TempDir
	private Path folder;
	private CommandLineBench bench;

	@BeforeEach
	void open() {
		KnowledgeBase base = KnowledgeBase.in(folder.resolve("articles"));
		bench = new CommandLineBench().verb("kb", KbVerb::new).service(ArticleLibrary.class, base.library())
				.service(ArticleEditing.class, base.editing()).service(ArticleRenderer.class, base.renderer())
				.service(Discussions.class, Talk.in(folder).discussions()).service(TeamSync.class, new FakeTeam())
				.service(org.fieldbench.kb.watch.Subscriptions.class, org.fieldbench.kb.watch.ReaderDesk.in(base, folder).subscriptions());
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(DataFolder.PROPERTY);
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of(words), Stream.of("--data", folder.toString())).toArray(String[]::new));
	}

	private JsonObject post(String... words) {
		assertEquals(Verb.OK, run(Stream.concat(Stream.of("kb", "comment", "212"), Stream.concat(Stream.of(words), Stream.of("--json"))).toArray(String[]::new)),
				bench.err());
		return bench.json().getAsJsonObject();
	}

	@Test
	void commentsArePostedAnsweredAndShownWithTheArticle() {
		JsonObject first = post("Which key?", "--step", "9", "--author", "Ann");
		assertEquals(9, first.get("step").getAsInt());
		assertEquals("approved", first.get("state").getAsString());
		String id = first.get("id").getAsString();
		assertEquals(Verb.OK, run("kb", "comment", "#212", "The 1.\nOnly that.", "--reply-to", id.substring(0, 8), "--author", "Bob"));
		assertTrue(bench.out().matches("Comment [0-9a-f]{8} on article 212 is approved\\.\n"), bench.out());
		run("kb", "comments", "212");
		assertTrue(bench.out().startsWith("Article 212: "), bench.out());
		assertTrue(bench.out().contains("\nAnn, ") && bench.out().contains(", on step 9, approved  [" + id.substring(0, 8) + "]\n  Which key?\n"), bench.out());
		assertTrue(bench.out().contains("\n  Bob, ") && bench.out().contains("\n    The 1.\n    Only that.\n"), bench.out());
		run("kb", "show", "212");
		assertTrue(bench.out().contains("\nComments:\nAnn, ") && bench.out().contains("  Which key?\n  Bob, "), bench.out());
	}

	@Test
	void anAnswerToWhatIsNotShownSaysSo() {
		String first = post("Wrong advice", "--author", "Ann").get("id").getAsString();
		post("Do not do that.", "--reply-to", first, "--author", "Bob");
		run("kb", "comment-state", first, "disapproved", "--author", "Cleo");
		run("kb", "show", "212");
		assertFalse(bench.out().contains("Wrong advice"), bench.out());
		assertTrue(bench.out().contains("\nComments:\n(A comment that was disapproved is not shown. See it with: fieldbench kb comments 212 --state disapproved)\n  Bob, "),
				bench.out());
		run("kb", "show", "212", "--json");
		assertEquals("disapproved", bench.json().getAsJsonObject().getAsJsonArray("comments").get(0).getAsJsonObject().get("answersState").getAsString());
		run("kb", "comments", "212", "--state", "disapproved");
		assertTrue(bench.out().contains("Wrong advice"), bench.out());
	}

	@Test
	void statesAndEditsAreKept() {
		String id = post("Teh key", "--author", "Ann").get("id").getAsString();
		assertEquals(Verb.FAILED, run("kb", "comment-edit", id, "No", "--author", "Bob"));
		assertTrue(bench.err().startsWith("Only Ann, who wrote the comment, may change it."), bench.err());
		assertEquals(Verb.OK, run("kb", "comment-edit", id, "The key", "--author", "Ann", "--json"));
		assertEquals("Teh key", bench.json().getAsJsonObject().getAsJsonArray("earlier").get(0).getAsJsonObject().get("text").getAsString());
		assertEquals(Verb.OK, run("kb", "comment-state", id.substring(0, 6), "trash", "--reason", "Said twice", "--author", "Bob"));
		assertEquals("The comment of Ann on article 212 is trash now.\n", bench.out());
		run("kb", "comments");
		assertEquals("There is no comment.\n", bench.out());
		run("kb", "comments", "--state", "trash", "--json");
		assertEquals(1, bench.json().getAsJsonArray().size());
		run("kb", "show", "212");
		assertFalse(bench.out().contains("The key\n"), bench.out());
		assertEquals(Verb.USAGE, run("kb", "comment-state", id, "aproved"));
		assertTrue(bench.err().startsWith("There is no state \"aproved\". Did you mean approved?"), bench.err());
	}

	@Test
	void aPictureIsCheckedByWhatIsInIt() throws IOException {
		Path picture = Files.write(folder.resolve("lies.txt"), PICTURE);
		String name = post("--picture", picture.toString()).get("picture").getAsString();
		assertTrue(Files.isRegularFile(folder.resolve("pictures").resolve(name)), name);
		Path text = Files.writeString(folder.resolve("lies.png"), "no picture");
		assertEquals(Verb.FAILED, run("kb", "comment", "212", "Look", "--picture", text.toString()));
		assertTrue(bench.err().startsWith("This is no picture that can be shown"), bench.err());
		assertEquals(Verb.FAILED, run("kb", "comment", "212", "Look", "--picture", folder.resolve("none.png").toString()));
		assertEquals(Verb.FAILED, run("kb", "comment", "212", "Look", "--picture", folder.toString()));
		run("kb", "comments", "--json");
		assertEquals(1, bench.json().getAsJsonArray().size());
	}

	@Test
	void aLowRatingOpensAToDo() {
		assertEquals(Verb.OK, run("kb", "rate", "212", "2", "--not-helpful", "--reason", "Which key?", "--author", "Ann"));
		assertEquals("Article 212: 2 stars of Ann. Somebody is to look at the article: fieldbench kb todo\n", bench.out());
		run("kb", "rate", "212", "5", "--helpful", "--author", "Bob");
		run("kb", "show", "212");
		assertTrue(bench.out().contains("\nRating: 3.5 of 5, 2 ratings; helpful to 1 of 2\n"), bench.out());
		run("kb", "show", "212", "--json");
		assertEquals(3.5, bench.json().getAsJsonObject().getAsJsonObject("rating").get("average").getAsDouble());
		run("kb", "todo");
		assertTrue(bench.out().contains("open   212") && bench.out().contains("Look at this article: Which key?"), bench.out());
		run("kb", "todo", "--json");
		String id = bench.json().getAsJsonArray().get(0).getAsJsonObject().get("id").getAsString();
		assertEquals(Verb.OK, run("kb", "todo", "done", id.substring(0, 8), "--remark", "Named it", "--author", "Cleo"));
		run("kb", "todo");
		assertEquals("Nothing is to be done.\n", bench.out());
		run("kb", "todo", "--all");
		assertTrue(bench.out().contains("(done by Cleo: Named it)"), bench.out());
		assertEquals(Verb.FAILED, run("kb", "todo", "done", id));
		assertEquals("The to-do is done already.\n", bench.err());
		assertEquals(Verb.OK, run("kb", "todo", "reopen", id, "--json"));
		assertFalse(bench.json().getAsJsonObject().get("done").getAsBoolean());
	}

	@Test
	void aCommentIsResolvedAndOpenedAgain() {
		String id = post("Which key?", "--author", "Ann").get("id").getAsString();
		run("kb", "comment", "212", "The 1.", "--reply-to", id, "--author", "Bob");
		assertEquals(Verb.OK, run("kb", "comment-resolve", id.substring(0, 8), "--remark", "Step 9\nsays it", "--author", "Cleo"));
		assertEquals("The comment of Ann on article 212 is resolved.\n", bench.out());
		run("kb", "comments", "212", "--open");
		assertEquals("No comment is open.\n", bench.out());
		run("kb", "comments", "212", "--resolved");
		assertTrue(bench.out().contains(", resolved by Cleo (Step 9 says it), approved  [" + id.substring(0, 8) + "]"), bench.out());
		run("kb", "show", "212");
		assertEquals(2, bench.out().split(", resolved by Cleo", -1).length - 1, bench.out());
		assertEquals(Verb.FAILED, run("kb", "comment-resolve", id));
		assertEquals("The comment is resolved already.\n", bench.err());
		assertEquals(Verb.OK, run("kb", "comment-resolve", id, "--reopen", "--json"));
		assertFalse(bench.json().getAsJsonObject().get("resolved").getAsBoolean());
		assertEquals(2, bench.json().getAsJsonObject().getAsJsonArray("resolutions").size());
		run("kb", "comments", "212", "--resolved");
		assertEquals("No comment is resolved.\n", bench.out());
		assertEquals(Verb.USAGE, run("kb", "comments", "212", "--open", "--resolved"));
	}

	@Test
	void aToDoIsAddedByHand() {
		assertEquals(Verb.OK, run("kb", "todo", "add", "#212", "Add the key to step 9", "--author", "Ann"), bench.err());
		assertTrue(bench.out().matches("To-do [0-9a-f]{8} is open: article 212, Add the key to step 9\n"), bench.out());
		run("kb", "todo", "--json");
		var toDo = bench.json().getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("Add the key to step 9", toDo.get("text").getAsString());
		assertTrue(toDo.get("rating") == null || toDo.get("rating").isJsonNull());
		assertEquals(Verb.OK, run("kb", "todo", "done", toDo.get("id").getAsString().substring(0, 8)));
		assertEquals(Verb.USAGE, run("kb", "todo", "add", "212"));
		assertEquals(Verb.USAGE, run("kb", "todo", "done", "212", "x"));
		assertEquals(Verb.FAILED, run("kb", "todo", "add", "nothing", "x"));
		assertEquals(Verb.FAILED, run("kb", "todo", "add", "212", " "));
		assertEquals("Say what is to be done.\n", bench.err());
	}

	@Test
	void wrongUsageIsToldAndNothingIsKept() {
		assertEquals(Verb.USAGE, run("kb", "comment", "212"));
		assertEquals(Verb.USAGE, run("kb", "comment", "212", "x", "--step", "1", "--reply-to", "aa"));
		assertEquals(Verb.FAILED, run("kb", "comment", "212", "x", "--step", "16"));
		assertEquals("The article has no step 16; its steps are 1 to 15.\n", bench.err());
		assertEquals(Verb.FAILED, run("kb", "comment", "nothing", "x"));
		assertEquals(Verb.FAILED, run("kb", "comment", "212", "x", "--reply-to", "aa"));
		assertEquals(Verb.USAGE, run("kb", "rate", "212", "6"));
		assertEquals(Verb.USAGE, run("kb", "rate", "212", "3", "--helpful", "--not-helpful"));
		assertEquals(Verb.USAGE, run("kb", "todo", "dun"));
		assertEquals(Verb.USAGE, run("kb", "todo", "done"));
		assertEquals(Verb.FAILED, run("kb", "todo", "done", "aa"));
		run("kb", "comments", "--json");
		assertEquals(0, bench.json().getAsJsonArray().size());
	}

	@Test
	void aStoreThatCannotBeOpenedDoesNotHideTheArticle() throws IOException {
		Files.writeString(folder.resolve("fieldbench.db"), "This is no database. ".repeat(100));
		assertEquals(Verb.OK, run("kb", "show", "212"));
		assertTrue(bench.out().contains("47427"), bench.out());
		assertTrue(bench.err().startsWith("Comments and ratings cannot be shown. The session store "), bench.err());
		assertEquals(Verb.FAILED, run("kb", "comments"));
		assertEquals(Verb.FAILED, run("kb", "todo"));
		assertEquals(Verb.FAILED, run("kb", "comment", "212", "x"));
	}

	@Test
	void aTerminalObeysNothingThatSomebodyWrote() {
		post("\u001b[2JGone \u202eback", "--author", "A\u001b[31mnn");
		run("kb", "comments", "212");
		assertFalse(bench.out().contains("\u001b") || bench.out().contains("\u202e"), bench.out());
	}
}
