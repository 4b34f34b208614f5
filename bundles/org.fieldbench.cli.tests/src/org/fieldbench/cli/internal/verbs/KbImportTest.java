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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.testing.Altigen;
import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class KbImportTest {

	private static final String PAGE = """
			<html><head><title>Alert - Help</title></head><body><nav><a href='/'>Home</a></nav>
			<h1>Field Alert #77: IP710 shows no clock</h1>
			<p>Warning: do not unplug the phone now.</p>
			<ol><li>Dial **3 please.</li><li>Press 1 for Yes.</li></ol>
			<p>Last Updated: 17th of February, 2017</p><p>Print this page</p></body></html>
			""";

	@TempDir
	private Path folder;
	private KnowledgeBase base;
	private CommandLineBench bench;

	@BeforeEach
	void open() throws IOException {
		base = KnowledgeBase.in(folder.resolve("articles"));
		bench = new CommandLineBench().verb("kb", KbVerb::new).service(ArticleLibrary.class, base.library()).service(ArticleSearch.class, base.search()).service(ArticleEditing.class, base.editing())
				.service(ArticleRenderer.class, base.renderer()).service(Catalogs.class, Altigen.catalogs())
				.service(org.fieldbench.kb.talk.Discussions.class, org.fieldbench.kb.talk.Talk.in(folder).discussions())
				.service(org.fieldbench.kb.watch.Subscriptions.class, org.fieldbench.kb.watch.ReaderDesk.in(base, folder).subscriptions());
		Files.writeString(folder.resolve("page.html"), PAGE);
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(org.fieldbench.store.DataFolder.PROPERTY);
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of(words), Stream.of("--data", folder.toString())).toArray(String[]::new));
	}

	private String page() {
		return folder.resolve("page.html").toString();
	}

	@Test
	void showsWhatItUnderstandsAndKeepsNothing() {
		assertEquals(Verb.OK, run("kb", "import", page(), "--dry-run"));
		assertEquals("""
				Source       page.html, UTF-8, as it holds only ASCII
				Article      77
				Title        Field Alert #77: IP710 shows no clock
				Alert        77
				Updated      2017-02-17
				Models       IP710
				Warnings     Warning: do not unplug the phone now.
				Keys         **3, 1
				Steps        2, numbered 1–2
				Attachments  original-page.html
				Left out     5 pieces

				Text, with the number of each piece
				    4  Warning: do not unplug the phone now.
				    5    1. Dial **3 please.
				    6    2. Press 1 for Yes.

				Left out
				    1  Alert - Help
				        It is the title of the browser's window.
				    2  Home
				        The page marks it as a menu.
				    3  Field Alert #77: IP710 shows no clock
				        It is the article's title.
				    7  Last Updated: 17th of February, 2017
				        It became a detail of the article: last updated 2017-02-17.
				    8  Print this page
				        It belongs to the page around the article.

				Nothing is kept: this shows only what would be. Leave out --dry-run to import.
				""", bench.out());
		assertTrue(base.library().find("77").isEmpty());
	}

	@Test
	void keepsAnArticleWithItsOriginalAndReport() throws KnowledgeBaseException {
		assertEquals(Verb.OK, run("kb", "import", page(), "--author", "Ann"));
		assertTrue(bench.out().endsWith("Article 77: revision 1 is kept, as a draft if it is new. To take it back: fieldbench kb import --undo 77\n"), bench.out());
		OpenArticle open = base.editing().open("77");
		assertEquals(ArticleState.DRAFT, open.article().editorial().state());
		assertEquals("Warning: do not unplug the phone now.\n\n1. Dial `**3` please.\n\n2. Press 1 for Yes.", open.article().body());
		assertEquals(List.of("import-report.txt", "original-page.html"), open.attachments().stream().map(Attachment::name).toList());
		assertEquals("Ann", open.revision().author());
	}

	@Test
	void takesTheUsersWord() throws KnowledgeBaseException {
		assertEquals(Verb.OK, run("kb", "import", page(), "--id", "#78", "--title", "No clock", "--models", "IP705,IP710", "--date", "2018-01-02",
				"--keep", "8", "--leave-out", "4"));
		OpenArticle open = base.editing().open("78");
		assertEquals("No clock", open.article().title());
		assertEquals(List.of("IP705", "IP710"), open.article().models());
		assertEquals("2018-01-02", open.article().lastUpdated().orElseThrow().toString());
		assertTrue(open.article().body().endsWith("Print this page"), open.article().body());
		assertFalse(open.article().body().contains("unplug"));
	}

	@Test
	void aTakenIdIsNotOverwrittenUnlessWished() throws KnowledgeBaseException {
		run("kb", "import", page());
		assertEquals(Verb.FAILED, run("kb", "import", page()));
		assertTrue(bench.err().startsWith("There is an article 77 already"), bench.err());
		assertTrue(bench.err().endsWith("Options: --id ID, --replace.\n"), bench.err());
		assertEquals(Verb.OK, run("kb", "import", page(), "--replace", "--leave-out", "4"));
		assertEquals(2, base.editing().open("77").revision().number());
	}

	@Test
	void tryingItTellsThatTheIdIsTaken() throws KnowledgeBaseException {
		run("kb", "import", page());
		assertEquals(Verb.OK, run("kb", "import", page(), "--dry-run"));
		assertTrue(bench.err().startsWith("There is an article 77 already"), bench.err());
		assertTrue(bench.err().endsWith("Options: --id ID, --replace.\n"), bench.err());
		assertEquals(Verb.OK, run("kb", "import", page(), "--dry-run", "--replace"));
		assertEquals("", bench.err());
		assertEquals(1, base.editing().open("77").revision().number());
	}

	@Test
	void anImportCanBeTakenBack() throws KnowledgeBaseException {
		run("kb", "import", page());
		run("kb", "import", page(), "--replace", "--leave-out", "4");
		assertEquals(Verb.OK, run("kb", "import", "--undo", "77"));
		assertTrue(base.editing().open("77").article().body().contains("unplug"));
		assertEquals(Verb.FAILED, run("kb", "import", "--undo", "77"));
		assertTrue(bench.err().contains("is no import"), bench.err());
		run("kb", "import", page(), "--id", "79");
		assertEquals(Verb.OK, run("kb", "import", "--undo", "79"));
		assertEquals(ArticleState.TRASH, base.editing().open("79").article().editorial().state());
	}

	@Test
	void writesAFolderOfFiles() throws IOException {
		Path out = folder.resolve("out");
		assertEquals(Verb.OK, run("kb", "import", page(), "--out", out.toString()));
		assertTrue(Files.readString(out.resolve("77/article.md")).startsWith("---\nid: 77\n"));
		assertEquals(PAGE, Files.readString(out.resolve("77/attachments/original-page.html")));
		assertTrue(base.library().find("77").isEmpty());
		assertEquals(Verb.FAILED, run("kb", "import", page(), "--out", out.toString()));
	}

	@Test
	void importsAWholeFolderAndTellsWhatFailed() throws IOException {
		Path pages = Files.createDirectories(folder.resolve("pages"));
		Files.writeString(pages.resolve("a.txt"), "First title\n\nWords of it.");
		Files.writeString(pages.resolve("b.md"), "# Second title\n\nWords of it.");
		Files.writeString(pages.resolve("c.csv"), "x");
		assertEquals(Verb.OK, run("kb", "import", pages.toString()));
		assertEquals("The file c.csv was left out, because no page names it.\n", bench.err());
		assertTrue(base.library().find("first-title").isPresent() && base.library().find("second-title").isPresent());
		assertEquals(Verb.FAILED, run("kb", "import", folder.resolve("nothing.html").toString()));
		assertTrue(bench.err().startsWith("There is no file "), bench.err());
		assertEquals(Verb.USAGE, run("kb", "import", pages.toString(), "--id", "5"));
		assertEquals(Verb.USAGE, run("kb", "import"));
		assertEquals(Verb.USAGE, run("kb", "import", page(), "--keep", "99"));
		assertEquals(Verb.USAGE, run("kb", "import", page(), "--date", "yesterday"));
	}

	@Test
	void printsJson() {
		assertEquals(Verb.OK, run("kb", "import", page(), "--json"));
		JsonObject page = bench.json().getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("77", page.getAsJsonObject("article").get("id").getAsString());
		assertEquals(2, page.getAsJsonObject("understood").getAsJsonArray("steps").size());
		assertEquals(5, page.getAsJsonArray("leftOut").size());
		assertEquals(1, page.get("revision").getAsInt());
	}

	@Test
	void draftsAProcedure() throws IOException {
		run("kb", "import", page());
		Path file = folder.resolve("alert.catalog");
		assertEquals(Verb.OK, run("kb", "draft", "77", "--out", file.toString()));
		assertEquals("""
				Draft of a procedure: Field Alert #77: IP710 shows no clock

				To acknowledge
				  - Warning: do not unplug the phone now.

				Steps
				   1 enter: Dial **3 please.
				        keys **3, as the article says
				   2 answer: Press 1 for Yes.
				        keys 1, Yes

				To correct or complete
				  - The article does not say how to check that it worked.

				Written to %s.
				""".formatted(file), bench.out());
		assertTrue(Files.readString(file).contains("keys=\"**3\""), Files.readString(file));
		assertEquals(Verb.FAILED, run("kb", "draft", "77", "--out", file.toString()));
		assertEquals(Verb.OK, run("kb", "draft", "77", "--json"));
		assertEquals(2, bench.json().getAsJsonObject().getAsJsonArray("steps").size());
		run("kb", "new", "80", "--title", "No steps", "--file", Files.writeString(folder.resolve("n.md"), "Only words.").toString());
		assertEquals(Verb.FAILED, run("kb", "draft", "80"));
	}

	/** Nothing half is there, under no name, and the sentence says which file it was. */
	@Test
	void aDraftIsWholeOrNotThereOnAFullDisk() throws Exception {
		run("kb", "import", page());
		Path small = Files.createDirectory(folder.resolve("small"));
		try (TinyDisk disk = TinyDisk.mount(small, 256).orElse(null)) {
			assumeTrue(disk != null, TinyDisk.NEEDS);
			disk.fill(0);
			Path out = small.resolve("alert.catalog");
			assertEquals(Verb.FAILED, run("kb", "draft", "77", "--out", out.toString()));
			assertEquals("", bench.out());
			assertTrue(bench.err().startsWith(out + " cannot be written: ") && bench.err().contains("Make room"), bench.err());
			disk.free();
			try (Stream<Path> left = Files.list(small)) {
				assertEquals(List.of(), left.toList());
			}
			assertEquals(Verb.OK, run("kb", "draft", "77", "--out", out.toString()), bench.err());
		}
	}

	@Test
	void whatCannotBeReadIsInTheJsonToo() {
		String gone = folder.resolve("gone.html").toString();
		assertEquals(Verb.FAILED, run("kb", "import", gone, page(), "--json"));
		assertEquals("", bench.err());
		assertEquals("There is no file " + gone + ". Check the path.", bench.json().getAsJsonArray().get(0).getAsJsonObject().get("error").getAsString());
		assertEquals(1, bench.json().getAsJsonArray().get(1).getAsJsonObject().get("revision").getAsInt());
		assertEquals(Verb.USAGE, run("kb", "import", page(), "--undo", "77"));
	}

	@Test
	void manyPagesAreALineEach() throws IOException {
		Path pages = Files.createDirectories(folder.resolve("pages"));
		Files.writeString(pages.resolve("a.txt"), "First title\n\n1. Do it.\n2. Wait.");
		Files.writeString(pages.resolve("b.md"), "# Second title\n\nWords of it.");
		assertEquals(Verb.OK, run("kb", "import", pages.toString()));
		assertEquals("""
				first-title  First title (a.txt; 2 steps, 1 piece left out)
				second-title  Second title (b.md; no steps, 1 piece left out)
				2 of 2 pages are kept, as drafts where they are new. To take one back: fieldbench kb import --undo ID
				""", bench.out());
	}
}
