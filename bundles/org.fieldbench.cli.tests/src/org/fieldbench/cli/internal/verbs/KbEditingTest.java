/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.watch.ReaderDesk;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class KbEditingTest {

	@TempDir
	private Path folder;
	private KnowledgeBase base;
	private CommandLineBench bench;
	private final FakeTeam team = new FakeTeam();
	private TextEditor editor = file -> {
		throw new AssertionError("no editor is expected");
	};

	@BeforeEach
	void open() {
		base = KnowledgeBase.in(folder.resolve("articles"));
		bench = new CommandLineBench().verb("kb", KbVerb::new).verb("edit", () -> new KbEditVerb(file -> editor.edit(file)))
				.service(ArticleLibrary.class, base.library()).service(ArticleSearch.class, base.search()).service(ArticleEditing.class, base.editing())
				.service(ArticleRenderer.class, base.renderer()).service(Catalogs.class, Altigen.catalogs())
				.service(org.fieldbench.kb.talk.Discussions.class, org.fieldbench.kb.talk.Talk.in(folder).discussions())
				.service(Subscriptions.class, ReaderDesk.in(base, folder).subscriptions()).service(TeamSync.class, team);
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(org.fieldbench.store.DataFolder.PROPERTY);
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of(words), Stream.of("--data", folder.toString())).toArray(String[]::new));
	}

	private String file(String name, String text) {
		try {
			return Files.writeString(folder.resolve(name), text).toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void writesShowsAndListsAnArticle() {
		assertEquals(Verb.OK, run("kb", "new", "7", "--title", "Adapters", "--file", file("a.md", "Use 5 V.\n"), "--models", "IP710, IP720", "--tags", "power",
				"--review", "2099-12-31", "--author", "Ann", "--comment", "first"));
		assertEquals("Article 7: revision 1 is kept.\n", bench.out());
		assertEquals(Verb.OK, run("kb", "show", "7"));
		for (String line : new String[] { "Title         Adapters\n", "State         Draft\n", "Authors       Ann\n", "Review by     2099-12-31\n",
				"Models        IP710, IP720\n", "\nUse 5 V.\n", "\nNo attachments.\n", "\nRevision 1 by Ann, " }) {
			assertTrue(bench.out().contains(line), bench.out());
		}
		run("kb", "list", "--state", "draft");
		assertEquals(2, bench.out().lines().count(), bench.out());
		run("kb", "list", "--state", "pending", "--json");
		assertEquals(0, bench.json().getAsJsonArray().size());
		assertEquals(Verb.USAGE, run("kb", "list", "--state", "drft"));
		assertTrue(bench.err().startsWith("There is no state \"drft\". Did you mean draft?"), bench.err());
	}

	@Test
	void makesAnIdOfTheTitle() {
		assertEquals(Verb.OK, run("kb", "new", "--title", "Welcher Adapter? Gr\u00F6\u00DFe & Farbe"));
		assertEquals("Article welcher-adapter-grosse-farbe: revision 1 is kept.\n", bench.out());
		run("kb", "new", "--title", "welcher adapter: Grosse Farbe", "--json");
		assertEquals("welcher-adapter-grosse-farbe-2", bench.json().getAsJsonObject().get("article").getAsString());
		run("kb", "new", "--title", "\u96FB\u8A71\u6A5F\u306E\u8D77\u52D5");
		assertEquals("Article 1000: revision 1 is kept.\n", bench.out());
		assertEquals(Verb.OK, run("kb", "new", "--file", file("a.md", "---\ntitle: Con\n---\nText")));
		assertEquals("Article con-2: revision 1 is kept.\n", bench.out());
		assertEquals(Verb.USAGE, run("kb", "new"));
		assertTrue(bench.err().startsWith("An article needs a title. Say what it is called with --title TITLE, or in the front matter of the file."), bench.err());
		assertEquals(Verb.USAGE, run("kb", "new", "9", "--title", " "));
		assertTrue(base.library().find("9").isEmpty());
	}

	/** What comes by a pipe can be read once. */
	@Test
	@Timeout(60)
	void takesTheTextFromAPipe() throws Exception {
		Path pipe = folder.resolve("pipe");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "There are no pipes with names here.");
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
		Thread writer = Thread.startVirtualThread(() -> file("pipe", "---\ntitle: Piped\n---\nIts text."));
		assertEquals(Verb.OK, run("kb", "new", "--file", pipe.toString()));
		writer.join();
		assertEquals("Its text.", base.library().find("piped").orElseThrow().body());
	}

	@Test
	void saysThatAnArticleIsToBeMerged() {
		run("kb", "show", "212");
		assertEquals("", bench.err());
		team.conflicts = java.util.List.of(FakeTeam.CONFLICT);
		assertEquals(Verb.OK, run("kb", "show", "212"));
		assertEquals("The article 212 was changed here and by Bob. Both are kept; merge them, and the result goes to the team."
				+ " See both sides with: fieldbench team conflicts\n", bench.err());
		run("kb", "show", "212", "--json");
		assertTrue(bench.json().getAsJsonObject().get("conflict").getAsBoolean());
	}

	@Test
	void takesDetailsFromFrontMatter() {
		assertEquals(Verb.OK, run("kb", "new", "7", "--file", file("a.md", "---\ntitle: From the file\nstate: pending\nx: 1\n---\nText")));
		run("kb", "show", "7", "--json");
		JsonObject shown = bench.json().getAsJsonObject();
		assertEquals("From the file", shown.get("title").getAsString());
		assertEquals("pending", shown.get("state").getAsString());
		assertEquals("own", shown.get("origin").getAsString());
		assertEquals(1, shown.getAsJsonObject("revision").get("revision").getAsInt());
		assertEquals(Verb.FAILED, run("kb", "new", "8", "--file", file("b.md", "---\ntitle: [\n---\nText")));
		assertTrue(bench.err().contains("no YAML") && bench.err().contains("(line 3)"), bench.err());
	}

	@Test
	void editsAShippedArticleAndRestoresIt() {
		assertEquals(Verb.OK, run("kb", "edit", "#212", "--tags", "mine", "--author", "Ann", "--comment", "tagged"));
		assertEquals("Article 212: revision 2 is kept.\n", bench.out());
		run("kb", "history", "212");
		assertTrue(bench.out().contains("1  2017-02-17") && bench.out().contains("shipped  org.fieldbench.kb"), bench.out());
		assertTrue(bench.out().contains("edited   Ann"), bench.out());
		run("kb", "diff", "212");
		assertTrue(bench.out().contains("\n-   - hang\n") && bench.out().contains("\n+   - mine\n"), bench.out());
		run("kb", "diff", "212", "1", "2", "--json");
		assertTrue(bench.json().getAsJsonObject().getAsJsonArray("rows").size() > 3);
		assertEquals(Verb.OK, run("kb", "restore", "212", "1", "--json"));
		assertEquals("restored", bench.json().getAsJsonObject().get("kind").getAsString());
		run("kb", "show", "212", "--revision", "2");
		assertTrue(bench.out().contains("Tags          mine\n"), bench.out());
		assertEquals(Verb.FAILED, run("kb", "show", "212", "--revision", "9"));
		assertEquals(Verb.FAILED, run("kb", "restore", "212", "9"));
	}

	@Test
	void anArticleWithOneRevisionHasNothingToCompare() {
		assertEquals(Verb.FAILED, run("kb", "diff", "212"));
		assertTrue(bench.err().contains("one revision"), bench.err());
	}

	@Test
	void theEditorsTextIsKept() {
		run("kb", "new", "7", "--title", "T", "--file", file("a.md", "One.\n"));
		editor = path -> replace(path, "One.", "Two.");
		assertEquals(Verb.OK, run("edit", "7", "--comment", "two"));
		assertTrue(base.library().find("7").orElseThrow().body().equals("Two."));
		assertEquals(0, unsaved());
		editor = path -> { };
		assertEquals(Verb.FAILED, run("edit", "7"));
		assertTrue(bench.err().contains("Nothing was changed"), bench.err());
		assertEquals(0, unsaved());
	}

	@Test
	void anEditorThatFailsLeavesAFileOnlyIfItSavedSomething() {
		run("kb", "new", "7", "--title", "T", "--file", file("a.md", "One.\n"));
		editor = path -> {
			throw new VerbException(Verb.FAILED, "The editor ended with code 1; nothing is kept.", null);
		};
		assertEquals(Verb.FAILED, run("edit", "7"));
		assertEquals("The editor ended with code 1; nothing is kept.\n", bench.err());
		assertEquals(0, unsaved());
		editor = path -> {
			replace(path, "One.", "Two.");
			throw new VerbException(Verb.FAILED, "The editor ended with code 1; nothing is kept.", null);
		};
		assertEquals(Verb.FAILED, run("edit", "7"));
		assertTrue(bench.err().contains(" Your text is in "), bench.err());
		assertEquals(1, unsaved());
	}

	@Test
	void whatCannotBeKeptStaysInAFile() {
		run("kb", "new", "7", "--title", "T", "--file", file("a.md", "One.\n"));
		editor = path -> replace(path, "title: T", "title: [");
		assertEquals(Verb.FAILED, run("edit", "7"));
		assertTrue(bench.err().contains("no YAML") && bench.err().contains("Your text is in ")
				&& bench.err().contains("To go on from there: fieldbench kb edit 7 --file "), bench.err());
		assertEquals(1, unsaved());
	}

	@Test
	void aConflictIsMergedIntoAFileAndSettledByHand() throws Exception {
		run("kb", "new", "7", "--title", "T", "--file", file("a.md", "One.\n\nTwo.\n"));
		editor = path -> {
			replace(path, "One.", "Mine.");
			somebodyElse("Theirs.\n\nTwo.");
		};
		assertEquals(Verb.FAILED, run("edit", "7", "--author", "Ann"));
		assertTrue(bench.err().contains("revision 2 by Bob") && bench.err().contains("Settle what is marked there"), bench.err());
		Path merged = Path.of(bench.err().replaceFirst("(?s).*--file (\\S+) --base 2.*", "$1"));
		assertTrue(Files.readString(merged).contains("<<<<<<< yours\nMine.\n=======\nTheirs.\n>>>>>>> revision 2 by Bob\n"), Files.readString(merged));
		assertEquals(Verb.FAILED, run("kb", "edit", "7", "--file", merged.toString(), "--base", "2"));
		assertTrue(bench.err().contains("marks of a conflict"), bench.err());
		Files.writeString(merged, Files.readString(merged).replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", ""));
		assertEquals(Verb.OK, run("kb", "edit", "7", "--file", merged.toString(), "--base", "2"));
		assertEquals("Mine.\nTheirs.\n\nTwo.", base.library().find("7").orElseThrow().body());
	}

	@Test
	void setsStatesByTheirRules() {
		run("kb", "new", "7", "--title", "T");
		assertEquals(Verb.FAILED, run("kb", "state", "7", "featured"));
		assertTrue(bench.err().contains("cannot become featured at once"), bench.err());
		assertEquals(Verb.OK, run("kb", "state", "7", "trash"));
		run("kb", "list");
		assertFalse(bench.out().contains("\n7 "), bench.out());
		run("kb", "list", "--state", "trash");
		assertTrue(bench.out().contains("\n7   trash"), bench.out());
		assertEquals(Verb.OK, run("kb", "state", "7", "draft"));
		assertEquals(Verb.USAGE, run("kb", "state", "7", "good"));
	}

	@Test
	void attachesAndDetachesFiles() {
		run("kb", "new", "7", "--title", "T");
		assertEquals(Verb.OK, run("kb", "attach", "7", file("note.txt", "abc"), file("b.txt", "")));
		run("kb", "show", "7");
		assertTrue(bench.out().contains("note.txt        3  ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"), bench.out());
		assertEquals(Verb.OK, run("kb", "detach", "7", "note.txt"));
		assertEquals(Verb.FAILED, run("kb", "detach", "7", "note.txt"));
		assertEquals(Verb.FAILED, run("kb", "attach", "7", folder.resolve("gone").toString()));
		assertTrue(bench.err().startsWith("There is no file "), bench.err());
	}

	@Test
	void theShippedKnowledgeBaseIsInOrder() {
		assertEquals(Verb.OK, run("kb", "check"), () -> bench.out() + bench.err());
		assertEquals("Nothing is wrong.\n", bench.out());
	}

	@Test
	void findsWhatIsWrong() throws Exception {
		run("kb", "new", "7", "--title", "T", "--models", "IP999", "--file", file("a.md", "[a](fieldbench:kb/212) [b](fieldbench:kb/9) "
				+ "![c](attachments/note.txt) ![d](gone.png) [e](http://x/) [f](http://[x/) [g](#top)\n"));
		run("kb", "attach", "7", file("note.txt", "abc"));
		run("kb", "edit", "7", "--review", "2020-01-01");
		run("kb", "state", "7", "approved");
		Files.delete(folder.resolve("articles/7/revisions/0001.md"));
		Path kept = folder.resolve("articles/7/revisions/attachments/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		Files.writeString(kept, "abd");
		Files.createDirectories(folder.resolve("articles/8"));
		file("articles/8/article.md", "---\ntitle: T\nstate: odd\n---\nText");
		base.library().refresh();
		assertEquals(Verb.FAILED, run("kb", "check"));
		for (String found : new String[] { "phone model IP999", "fieldbench:kb/9 leads to no article", "gone.png leads to an attachment", "review date, 2020-01-01",
				"0001.md is missing", "http://[x/ is no address", "note.txt is damaged", "#top leads to a heading", "same title as 8", "state is \"odd\"" }) {
			assertTrue(bench.out().replaceAll("\\s+", " ").contains(found), found + ":\n" + bench.out());
		}
		assertTrue(bench.out().endsWith("\n11 findings.\n"), bench.out());
		assertEquals(Verb.FAILED, run("kb", "check", "8", "--json"));
		assertEquals(2, bench.json().getAsJsonArray().size());
		JsonObject title = bench.json().getAsJsonArray().get(1).getAsJsonObject();
		assertEquals("title", title.get("kind").getAsString());
		assertTrue(title.get("advice").getAsString().startsWith("Give one of them another title"), title.toString());
		assertEquals(Verb.OK, run("kb", "check", "212"));
	}

	@Test
	void anUnknownArticleIsSaidWithTheNearest() {
		for (String verb : new String[] { "show", "history", "diff", "edit" }) {
			assertEquals(Verb.FAILED, run("kb", verb, "211"));
			assertTrue(bench.err().startsWith("There is no article \"211\". Did you mean 212?"), bench.err());
		}
	}

	private void somebodyElse(String body) {
		try {
			OpenArticle open = base.editing().open("7");
			base.editing().save(ArticleEdit.of(open.article().withBody(body), open.revision().number(), new Signature("Bob", "")));
		} catch (KnowledgeBaseException e) {
			throw new AssertionError(e);
		}
	}

	private static void replace(Path file, String from, String to) {
		try {
			Files.writeString(file, Files.readString(file).replace(from, to));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private long unsaved() {
		try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
			return files.count();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void anArticleGoesByItsAddress() {
		assertEquals(Verb.OK, run("kb", "show", "fieldbench:kb/212#step-9"));
		assertEquals(Verb.FAILED, run("kb", "show", "fieldbench:kb/9999"));
		assertTrue(bench.err().startsWith("There is no article \"fieldbench:kb/9999\"."), bench.err());
		assertEquals(Verb.FAILED, run("kb", "show", "fieldbench:do/x"));
		assertEquals("The address \"fieldbench:do/x\" names no article. One that does looks like fieldbench:kb/212.\n", bench.err());
	}

	@Test
	void saysWhatTheArticleIsNow() {
		run("kb", "new", "7", "--title", "T");
		run("kb", "state", "7", "approved");
		assertEquals("Article 7 is approved now: revision 2 is kept.\n", bench.out());
		run("kb", "attach", "7", file("note.txt", "abc"), file("b.txt", ""));
		assertEquals("Article 7 has note.txt, b.txt attached now: revision 3 is kept.\n", bench.out());
		run("kb", "detach", "7", "b.txt");
		assertEquals("Article 7 is without b.txt now: revision 4 is kept.\n", bench.out());
		run("kb", "restore", "7", "3");
		assertEquals("Article 7 is as it was in revision 3: revision 5 is kept.\n", bench.out());
	}
}
