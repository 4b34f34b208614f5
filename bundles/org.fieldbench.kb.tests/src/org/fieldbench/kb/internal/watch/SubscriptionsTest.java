/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.internal.talk.MarksService;
import org.fieldbench.kb.internal.talk.ReadingDesk;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.watch.News;
import org.fieldbench.kb.watch.Watched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionsTest {

	private static final Signature ANN = new Signature("Ann of the desk", "");
	private static final Signature ME = new Signature(Signature.user(), "");

	@TempDir
	private Path folder;
	private KnowledgeBase base;
	private MarksService marks;
	private SubscriptionsService subscriptions;

	@BeforeEach
	void open() throws KnowledgeBaseException {
		base = KnowledgeBase.in(folder.resolve("articles"));
		marks = new MarksService(new ReadingDesk(() -> folder));
		subscriptions = new SubscriptionsService(base.library(), base.editing(), marks, () -> folder.resolve("articles"));
		base.editing().save(ArticleEdit.create(Article.draft("1", "One", "First.").withTags(List.of("lan-x")), ANN));
	}

	private void edit(String id, String body, Signature by) throws KnowledgeBaseException {
		var open = base.editing().open(id);
		base.editing().save(ArticleEdit.of(open.article().withBody(body), open.revision().number(), by));
	}

	private List<String> changed() {
		return subscriptions.watched().stream().filter(Watched::changed).map(one -> one.article().id()).toList();
	}

	@Test
	void tellsWhatChangedSinceItWasRead() throws KnowledgeBaseException {
		subscriptions.watch("1");
		assertEquals(List.of(), changed());
		assertEquals(Optional.empty(), subscriptions.news("1"));
		edit("1", "Second.", ANN);
		edit("1", "Third.", ANN);
		assertEquals(List.of("1"), changed());
		News news = subscriptions.news("1").orElseThrow();
		assertEquals("It changed since you read revision 1; it is revision 3 now.", news.sentence());
		assertTrue(news.rows().stream().anyMatch(row -> row.oldText().equals("First.") && row.newText().equals("Third.")), news.rows().toString());
		subscriptions.markRead("1");
		assertEquals(List.of(), changed());
		subscriptions.unwatch("1");
		assertEquals(List.of(), subscriptions.watched());
	}

	@Test
	void newsStayNewsUntilTheReaderSaysThatHeHasReadThem() throws KnowledgeBaseException {
		subscriptions.watch("1");
		subscriptions.noteShown("1");
		edit("1", "Second.", ANN);
		subscriptions.noteShown("1");
		subscriptions.noteShown("1");
		assertEquals(List.of("1"), changed());
		assertEquals("First.", subscriptions.news("1").orElseThrow().rows().stream().filter(row -> row.oldText().equals("First.")).findFirst().orElseThrow().oldText());
		assertEquals(List.of("1"), marks.all(MarkKind.READ).stream().map(mark -> mark.target()).toList());
	}

	@Test
	void whatOneChangedOneselfIsNoNews() throws KnowledgeBaseException {
		subscriptions.watch("1");
		edit("1", "Mine.", ME);
		assertEquals(List.of(), changed());
		edit("1", "Hers.", ANN);
		assertEquals(List.of("1"), changed());
	}

	@Test
	void watchesWhatHasATagAndWhatWillHaveIt() throws KnowledgeBaseException {
		subscriptions.watchTag(" LAN-X ");
		assertEquals(List.of("lan-x"), subscriptions.watchedTags());
		assertTrue(subscriptions.isWatched("1"));
		assertFalse(subscriptions.isWatched("2"));
		assertEquals(List.of(), changed());
		base.editing().save(ArticleEdit.create(Article.draft("2", "Two", "New.").withTags(List.of("Lan-X", "x")), ANN));
		edit("1", "Second.", ANN);
		assertEquals(List.of("1", "2"), changed());
		assertEquals("It is new since you watch its tag.", subscriptions.news("2").orElseThrow().sentence());
		assertEquals("It changed since you read revision 1; it is revision 2 now.", subscriptions.news("1").orElseThrow().sentence());
		subscriptions.noteShown("2");
		assertEquals(List.of("1", "2"), changed());
		subscriptions.markRead("2");
		assertEquals(List.of("1"), changed());
		base.editing().setState("1", ArticleState.TRASH, ANN);
		assertEquals(List.of("2"), subscriptions.watched().stream().map(one -> one.article().id()).toList());
		subscriptions.unwatchTag("lan-x");
		assertEquals(List.of(), subscriptions.watched());
	}

	/** A bundle that brings another text leaves no history: what was read is kept apart. */
	@Test
	void aShippedArticleThatANewProgramBringsIsNews() throws KnowledgeBaseException {
		subscriptions.watch("212");
		assertEquals(List.of(), changed());
		KnownTexts texts = new KnownTexts(() -> folder.resolve("read"));
		String sha = marks.find(MarkKind.WATCHED_ARTICLE, "212").orElseThrow().seen();
		String text = texts.find(sha).orElseThrow();
		assertTrue(text.contains("Alert"), text);
		String older = "a".repeat(64);
		texts.keep(older, text.replace("VLAN", "LAN"));
		marks.set(MarkKind.WATCHED_ARTICLE, "212", older);
		assertEquals(List.of("212"), changed());
		News news = subscriptions.news("212").orElseThrow();
		assertEquals("It changed since you read it: another text came with org.fieldbench.kb.", news.sentence());
		assertTrue(news.rows().stream().anyMatch(row -> row.newText().contains("VLAN") && !row.oldText().contains("VLAN")));
		marks.set(MarkKind.WATCHED_ARTICLE, "212", "b".repeat(64));
		assertTrue(subscriptions.news("212").orElseThrow().sentence().contains("not kept any more"));
	}

	private Path text(String digit) throws Exception {
		Path file = folder.resolve("read").resolve(digit.repeat(64) + ".md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "As it was read.");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		return file;
	}

	@Test
	void textsThatNoMarkRefersToAreDeleted() throws Exception {
		Path read = text("a");
		Path watched = text("b");
		Path ofTag = text("c");
		Path nobodys = text("d");
		Path fresh = text("e");
		Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
		Path foreign = Files.writeString(folder.resolve("read/notes.md"), "Somebody's own.");
		Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
		marks.set(MarkKind.READ, "212", "a".repeat(64));
		marks.set(MarkKind.WATCHED_ARTICLE, "212", "b".repeat(64));
		marks.set(MarkKind.WATCHED_TAG, "power", Baseline.line("212", "c".repeat(64)) + Baseline.line("213", "b".repeat(64)));
		subscriptions.markRead("1");
		assertFalse(Files.exists(nobodys));
		for (Path kept : List.of(read, watched, ofTag, fresh, foreign)) {
			assertTrue(Files.exists(kept), kept.toString());
		}
		subscriptions.unwatchTag("power");
		assertFalse(Files.exists(ofTag));
		assertTrue(Files.exists(watched));
		subscriptions.unwatch("212");
		assertFalse(Files.exists(watched));
		assertTrue(Files.exists(read));
	}

	@Test
	void nothingIsDeletedWhileTheMarksCannotBeRead() throws Exception {
		Path nobodys = text("d");
		Path empty = Files.createDirectories(folder.resolve("other"));
		Files.write(empty.resolve("fieldbench.db"), "rubbish ".repeat(2000).getBytes(StandardCharsets.UTF_8));
		var broken = new SubscriptionsService(base.library(), base.editing(), new MarksService(new ReadingDesk(() -> empty)), () -> folder.resolve("articles"));
		assertThrows(KnowledgeBaseException.class, () -> broken.unwatchTag("power"));
		assertTrue(Files.exists(nobodys));
	}

	@Test
	void aTextThatIsKeptOnceMoreIsNotDeletedMeanwhile() throws Exception {
		Path known = text("d");
		KnownTexts texts = new KnownTexts(() -> folder.resolve("read"));
		texts.keep("d".repeat(64), "As it was read.");
		texts.prune(Set.of(), Instant.now());
		assertTrue(Files.exists(known));
		texts.prune(Set.of(), Instant.now().plus(Duration.ofDays(2)));
		assertFalse(Files.exists(known));
	}

	@Test
	void saysThatThereIsNoSuchArticle() {
		assertEquals("There is no article 9.", assertThrows(KnowledgeBaseException.class, () -> subscriptions.watch("9")).getMessage());
	}
}
