/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.related.Related;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedArticlesTest {

	private static final Signature ANN = new Signature("Ann", "");

	@TempDir
	private Path folder;
	private KnowledgeBase base;
	private RelatedArticlesService related;

	@BeforeEach
	void open() {
		base = KnowledgeBase.in(folder);
		related = new RelatedArticlesService(base.library());
	}

	private void keep(Article article) throws KnowledgeBaseException {
		base.editing().save(ArticleEdit.create(article, ANN));
	}

	private static Article article(String id, String body, List<String> models, List<String> tags) {
		return Article.draft(id, "About " + id, body).withModels(models).withTags(tags);
	}

	private List<Related> of(String id) {
		return related.of(base.library().find(id).orElseThrow(), 10);
	}

	private List<String> why(String id, String other) {
		return of(id).stream().filter(found -> found.article().id().equals(other)).findFirst().map(Related::why).orElse(List.of());
	}

	private List<String> ids(String id) {
		return of(id).stream().map(found -> found.article().id()).toList();
	}

	/** Who tells of a change may be the one for whom the articles are waited for. */
	@Test
	void aChangeIsHeardWhileTheArticlesAreWaitedFor() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch told = new CountDownLatch(1);
		List<Runnable> listeners = new ArrayList<>();
		ArticleLibrary slow = (ArticleLibrary) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ArticleLibrary.class }, (proxy, method, arguments) -> {
			switch (method.getName()) {
			case "addListener" -> listeners.add((Runnable) arguments[0]);
			case "articles" -> {
				asked.countDown();
				told.await();
				return List.of();
			}
			default -> {
				return Optional.empty();
			}
			}
			return null;
		});
		RelatedArticlesService waiting = new RelatedArticlesService(slow);
		Thread reader = Thread.ofPlatform().daemon().start(() -> waiting.of(Article.draft("1", "One", "Text."), 10));
		asked.await();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> listeners.forEach(Runnable::run));
		told.countDown();
		reader.join();
	}

	@Test
	void pinnedOnesComeFirstInTheirOrder() throws KnowledgeBaseException {
		keep(article("1", "See [it](fieldbench:kb/3).", List.of("X1"), List.of("rare")));
		keep(article("2", "Text", List.of(), List.of()));
		keep(article("3", "Text", List.of("X1"), List.of("rare")));
		Article one = base.library().find("1").orElseThrow();
		base.editing().save(ArticleEdit.of(one.withEditorial(one.editorial().withRelated(List.of("2", "212", "gone", "1"))), 1, ANN));
		assertEquals(List.of("2", "212", "3"), ids("1"));
		assertEquals(List.of("Pinned"), why("1", "2"));
		assertTrue(of("1").get(0).pinned());
		assertEquals(List.of("Linked from here", "Also about X1", "Tags: rare"), why("1", "3"));
	}

	@Test
	void saysWhoLinksAndWhoMentions() throws KnowledgeBaseException {
		keep(article("1500", "Text", List.of(), List.of()));
		keep(article("a", "After [this](fieldbench:kb/1500) it works.", List.of(), List.of()));
		keep(article("b", "Field Alert #1500 says why, and so does KB 1142.", List.of(), List.of()));
		keep(article("c", "See KB 1142. It takes 1500 ms.", List.of(), List.of()));
		assertEquals(List.of("Links here"), why("1500", "a"));
		assertEquals(List.of("Mentions this article"), why("1500", "b"));
		assertEquals(List.of(), why("1500", "c"));
		assertEquals(List.of("Also mentions #1142"), why("c", "b"));
		assertEquals(List.of("Mentioned here"), why("b", "1500"));
	}

	@Test
	void whatFewShareWeighsMore() throws KnowledgeBaseException {
		for (int at = 0; at < 20; at++) {
			keep(article("common-" + at, "Text", List.of(), List.of("usual")));
		}
		keep(article("odd", "Text", List.of(), List.of("Seldom")));
		keep(article("1", "Text", List.of(), List.of("usual", "seldom")));
		assertEquals("odd", ids("1").get(0));
		assertEquals(10, ids("1").size());
		assertEquals(List.of("Tags: seldom"), why("1", "odd"));
	}

	@Test
	void leavesOutWhatNobodyShouldRead() throws KnowledgeBaseException {
		keep(article("1", "Text", List.of(), List.of("t")));
		keep(article("2", "See fieldbench:kb/1.", List.of(), List.of("t")));
		assertEquals(List.of("2"), ids("1"));
		base.editing().setState("2", ArticleState.TRASH, ANN);
		assertEquals(List.of(), ids("1"));
	}

	@Test
	void readsNumbersOfAlertsOnlyWhereTheyAreSuch() {
		assertEquals(List.of("212", "1142", "300", "99"), List.copyOf(Mentions.of("Alert 212, KB #1142, article No. 300; see #99. Not 1234 ms, not a#b.").numbers()));
		assertEquals(List.of("t-1"), List.copyOf(Mentions.of("[x](fieldbench:kb/T-1#step-2) and fieldbench:kb/%zz").links()).subList(0, 1));
	}
}
