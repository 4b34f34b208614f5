/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.Revision.Kind;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.diff.ArticleMerge;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.function.Executable;

class ArticleEditingServiceTest {

	private static final Signature ANN = new Signature("Ann", "first");
	private static final Signature BOB = new Signature("Bob", "");

	@TempDir
	private Path folder;
	private Bookshelf bookshelf;
	private ArticleEditingService editing;
	private ArticleLibraryService library;

	@BeforeEach
	void open() {
		open("Shipped text.");
	}

	private void open(String shipped) {
		bookshelf = new Bookshelf(List.of(TestArticles.folder(Map.of("s1.md", TestArticles.file("S1", "Shipped", shipped)))),
				new FileArticleStore(folder, Clock.systemUTC()), List.of(), Optional::empty, Remarks.NONE);
		editing = new ArticleEditingService(bookshelf);
		library = new ArticleLibraryService(bookshelf);
	}

	private List<SearchHit> found() {
		return new ArticleSearchService(bookshelf).find(SearchRequest.of("title", 10)).hits();
	}

	private Revision create(String id) throws KnowledgeBaseException {
		return editing.save(ArticleEdit.create(Article.draft(id, "Title of " + id, "One.\n\nTwo.\n\nThree."), ANN));
	}

	private Revision change(String id, String from, String to, Signature who) throws KnowledgeBaseException {
		OpenArticle now = editing.open(id);
		return editing.save(ArticleEdit.of(now.article().withBody(now.article().body().replace(from, to)), now.revision().number(), who));
	}

	@Test
	void keepsANewArticle() throws Exception {
		List<String> told = new ArrayList<>();
		library.addListener(() -> told.add("changed"));
		assertEquals(1, create("7").number());
		Article article = library.find("7").orElseThrow();
		assertEquals(List.of("Ann"), article.editorial().authors());
		assertEquals(article.editorial().created(), article.editorial().updated());
		assertEquals(Optional.of(Origin.OWN), library.origin("7"));
		assertEquals(List.of("Shipped", "Title of 7"), library.articles().stream().map(ArticleHead::title).toList());
		assertEquals(1, found().size());
		assertEquals(List.of("changed"), told);
		open();
		assertEquals(article, library.find("7").orElseThrow());
	}

	@Test
	void anEditOfAShippedArticleIsARevisionOverIt() throws Exception {
		assertEquals(Origin.SHIPPED, editing.open("s1").origin());
		assertEquals(1, editing.history("S1").size());
		Revision revision = change("s1", "Shipped", "Edited", ANN);
		assertEquals(2, revision.number());
		OpenArticle now = editing.open("S1");
		assertEquals(Origin.REVISED, now.origin());
		assertEquals("Edited text.", now.article().body());
		assertEquals(List.of(Kind.SHIPPED, Kind.EDITED), editing.history("S1").stream().map(Revision::kind).toList());
		assertEquals(TestArticles.file("S1", "Shipped", "Shipped text."), editing.text("S1", 1));
		assertEquals(List.of(), library.problems());
		editing.restore("S1", 1, BOB);
		assertEquals("Shipped text.", library.find("S1").orElseThrow().body());
	}

	@Test
	void aNewerShippedTextAndTheUsersAreBothKept() throws Exception {
		change("s1", "Shipped", "Edited", ANN);
		open("Newer text.");
		assertEquals("Edited text.", library.find("S1").orElseThrow().body());
		assertEquals(1, library.problems().size());
		assertTrue(library.problems().get(0).contains("newer one is revision 3"), library.problems().get(0));
		assertEquals(library.problems(), editing.open("S1").problems());
		assertEquals(List.of(Kind.SHIPPED, Kind.EDITED, Kind.SHIPPED, Kind.KEPT), editing.history("S1").stream().map(Revision::kind).toList());
		assertTrue(editing.text("S1", 3).contains("Newer text."));
		open("Newer text.");
		assertEquals(4, editing.history("S1").size(), "told again, kept once");
		editing.restore("S1", 4, ANN);
		assertEquals(List.of(), library.problems());
		open("Newer text.");
		assertEquals(List.of(), library.problems());
	}

	@Test
	void aProgramThatEndedBetweenTheTwoStillShowsTheUsersText() throws Exception {
		change("s1", "Shipped", "Edited", ANN);
		open("Newer text.");
		new FileArticleStore(folder, Clock.systemUTC()).append("S1", 2, ShippedNews.shippedRevision(bookshelf.shipped("S1").orElseThrow()));
		open("Newer text.");
		assertEquals("Edited text.", library.find("S1").orElseThrow().body());
		assertEquals(1, library.problems().size());
	}

	@Test
	void aConflictKeepsNothingAndCanBeMerged() throws Exception {
		create("7");
		OpenArticle base = editing.open("7");
		change("7", "One.", "Uno.", BOB);
		Article mine = base.article().withBody("One.\n\nTwo.\n\nTres.").withTags(List.of("new"));
		EditConflictException conflict = assertThrows(EditConflictException.class, () -> editing.save(ArticleEdit.of(mine, 1, ANN)));
		assertEquals("Bob", conflict.theirs().author());
		OpenArticle theirs = editing.open("7");
		ArticleMerge merge = ArticleMerge.of(base.article(), mine, theirs.article(), "revision 2");
		assertTrue(merge.isClean(), merge.details().toString());
		editing.save(ArticleEdit.of(merge.article(), theirs.revision().number(), ANN));
		assertEquals("Uno.\n\nTwo.\n\nTres.", library.find("7").orElseThrow().body());
		assertEquals(List.of("new"), library.find("7").orElseThrow().tags());
	}

	@Test
	void marksOfAConflictAreNeverKept() throws Exception {
		create("7");
		Article base = editing.open("7").article();
		ArticleMerge merge = ArticleMerge.of(base, base.withBody("Mine.").withTitle("Mine"), base.withBody("Theirs.").withTitle("Theirs"), "revision 2");
		assertEquals(List.of("The title is \"Mine\" here and \"Theirs\" there."), merge.details());
		refused("marks of a conflict", () -> editing.save(ArticleEdit.of(merge.article(), 1, ANN)));
	}

	@Test
	void restoreBringsTextDetailsAndAttachmentsButNotTheState() throws Exception {
		editing.save(ArticleEdit.create(Article.draft("7", "T", "One."), ANN).attach(List.of(NewAttachment.of("a.txt", new byte[] { 1 }))));
		Article now = editing.open("7").article();
		editing.save(ArticleEdit.of(now.withTitle("U").withBody("Two."), 1, BOB).detach(List.of("A.TXT")));
		editing.setState("7", ArticleState.PENDING, BOB);
		assertEquals(List.of(), editing.open("7").attachments());
		Revision restored = editing.restore("7", 1, ANN);
		assertEquals(Kind.RESTORED, restored.kind());
		assertEquals(4, restored.number());
		OpenArticle open = editing.open("7");
		assertEquals("T", open.article().title());
		assertEquals(ArticleState.PENDING, open.article().editorial().state());
		assertEquals(List.of("a.txt"), open.attachments().stream().map(Attachment::name).toList());
		refused("no revision 9", () -> editing.restore("7", 9, ANN));
	}

	@Test
	void statesFollowTheirRules() throws Exception {
		create("7");
		refused("cannot become featured at once, but pending, approved or trash", () -> editing.setState("7", ArticleState.FEATURED, ANN));
		Revision approved = editing.setState("7", ArticleState.APPROVED, BOB);
		assertEquals("State: approved.", approved.comment());
		assertEquals("Bob", approved.author());
		refused("is approved already", () -> editing.setState("7", ArticleState.APPROVED, BOB));
		editing.setState("7", ArticleState.TRASH, ANN);
		assertEquals(List.of(), found());
		editing.setState("7", ArticleState.DRAFT, ANN);
		assertEquals(1, found().size());
	}

	@Test
	void anExpiredOneSaysThatItNeedsAReviewDate() throws Exception {
		create("7");
		OpenArticle now = editing.open("7");
		editing.save(ArticleEdit.of(now.article().withEditorial(now.article().editorial().withState(ArticleState.APPROVED)
				.withReviewDate(Optional.of(LocalDate.of(2020, 1, 1)))), 1, ANN));
		assertEquals(ArticleState.EXPIRED, library.find("7").orElseThrow().stateOn(LocalDate.of(2026, 11, 27)));
		refused("review date later than 2020-01-01", () -> editing.setState("7", ArticleState.APPROVED, ANN));
	}

	@Test
	void refusesWhatCannotBe() throws Exception {
		create("7");
		refused("already", () -> create("7"));
		refused("already", () -> editing.save(ArticleEdit.create(Article.draft("s1", "T", ""), ANN)));
		refused("title", () -> editing.save(ArticleEdit.create(Article.draft("8", " ", ""), ANN)));
		refused("id", () -> editing.save(ArticleEdit.create(Article.draft("../8", "T", ""), ANN)));
		refused("author", () -> editing.save(ArticleEdit.create(Article.draft("8", "T", ""), new Signature(" ", ""))));
		refused("Nothing was changed", () -> change("7", "not there", "x", ANN));
		Article article = editing.open("7").article();
		refused("no attachment x", () -> editing.save(ArticleEdit.of(article, 1, ANN).detach(List.of("x"))));
		NewAttachment one = NewAttachment.of("a.txt", new byte[0]);
		refused("Two of the files", () -> editing.save(ArticleEdit.of(article, 1, ANN).attach(List.of(one, NewAttachment.of("A.txt", new byte[0])))));
		refused("not every system", () -> editing.save(ArticleEdit.of(article, 1, ANN).attach(List.of(NewAttachment.of("../x", new byte[0])))));
		refused("A new article is", () -> editing.save(ArticleEdit.create(
				Article.draft("8", "T", "").withEditorial(article.editorial().withState(ArticleState.TRASH)), ANN)));
		refused("no article \"nine\"", () -> editing.open("nine"));
		assertEquals(1, editing.history("7").size());
	}

	@Test
	void anUnreadableFileToAttachLeavesTheArticleAsItWas() throws Exception {
		create("7");
		OpenArticle now = editing.open("7");
		refused("gone.txt", () -> editing.save(ArticleEdit.of(now.article(), 1, ANN).attach(List.of(NewAttachment.of(folder.resolve("gone.txt"))))));
		assertEquals(now, editing.open("7"));
	}

	@Test
	void noticesWhatOthersDidInTheFolder() throws Exception {
		library.articles();
		Files.createDirectories(folder.resolve("hand"));
		Files.writeString(folder.resolve("hand/article.md"), TestArticles.file("hand", "By hand", "Text."));
		assertEquals("By hand", editing.open("hand").article().title());
		Files.writeString(folder.resolve("hand/article.md"), "---\ntitle: [\n---\nStill here.");
		library.refresh();
		assertEquals("Still here.", library.find("hand").orElseThrow().body());
		assertTrue(library.problems().get(0).contains("article.md is not in order: its front matter is no YAML"), library.problems().toString());
		assertEquals(Kind.OUTSIDE, editing.open("hand").revision().kind());
	}

	@Test
	void manyWritersLoseNothing() throws Exception {
		create("7");
		int writers = 4;
		try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
			List<Future<?>> done = new ArrayList<>();
			for (int writer = 0; writer < writers; writer++) {
				Signature who = new Signature("writer " + writer, "");
				done.add(threads.submit((Callable<Void>) () -> addLines(who)));
			}
			for (Future<?> one : done) {
				one.get();
			}
		}
		assertEquals(1 + writers * 5, editing.history("7").size());
		assertEquals(writers * 5, library.find("7").orElseThrow().body().lines().filter(line -> line.startsWith("by ")).count());
	}

	/** Each writer has a library of its own, as a process would. */
	private Void addLines(Signature who) throws KnowledgeBaseException {
		ArticleEditingService own = new ArticleEditingService(new Bookshelf(List.of(), new FileArticleStore(folder, Clock.systemUTC()), List.of(), Optional::empty, Remarks.NONE));
		for (int line = 0; line < 5; line++) {
			while (!adds(own, who, line)) {
				Thread.onSpinWait();
			}
		}
		return null;
	}

	private static boolean adds(ArticleEditingService own, Signature who, int line) throws KnowledgeBaseException {
		OpenArticle now = own.open("7");
		try {
			own.save(ArticleEdit.of(now.article().withBody(now.article().body() + "\nby " + who.author() + " " + line), now.revision().number(), who));
			return true;
		} catch (EditConflictException e) {
			return false;
		}
	}

	@Test
	void whatIsKeptIsWrittenAsEveryArticle() throws Exception {
		create("7");
		OpenArticle open = editing.open("7");
		assertEquals(open.text(), ArticleMarkdown.write(open.article()));
		assertEquals("1000", editing.freeId());
		create("1000");
		assertEquals("1001", editing.freeId());
	}

	private static void refused(String why, Executable change) {
		String message = assertThrows(KnowledgeBaseException.class, change).getMessage();
		assertTrue(message.contains(why), message);
	}
}
