/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Place;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place beside the user's own, as a team's is. */
class PlacesTest {

	private static final Signature ANN = new Signature("Ann", "");

	@TempDir
	private Path own;
	@TempDir
	private Path team;
	private final List<Place> others = new ArrayList<>();
	private ArticleLibraryService library;
	private ArticleEditingService editing;
	private ArticleEditingService atTheTeam;

	@BeforeEach
	void open() {
		Bookshelf bookshelf = new Bookshelf(List.of(TestArticles.folder(Map.of("s1.md", TestArticles.file("S1", "Shipped", "Text.")))),
				new FileArticleStore(own, Clock.systemUTC()), List.of(() -> others), Optional::empty, Remarks.NONE);
		library = new ArticleLibraryService(bookshelf);
		editing = new ArticleEditingService(bookshelf);
		atTheTeam = new ArticleEditingService(new Bookshelf(List.of(), new FileArticleStore(team, Clock.systemUTC()), List.of(), Optional::empty, Remarks.NONE));
		others.add(new Place(Origin.TEAM, new FileArticleStore(team, Clock.systemUTC())));
	}

	private static ArticleEdit draft(String id, String title) {
		return ArticleEdit.create(Article.draft(id, title, "Text."), ANN);
	}

	@Test
	void showsTheArticlesOfAllPlaces() throws Exception {
		atTheTeam.save(draft("7", "Theirs"));
		editing.save(draft("8", "Mine"));
		library.refresh();
		assertEquals(List.of("Mine", "Shipped", "Theirs"), library.articles().stream().map(ArticleHead::title).toList());
		assertEquals(List.of(Origin.OWN, Origin.SHIPPED, Origin.TEAM), library.articles().stream().map(ArticleHead::origin).toList());
	}

	@Test
	void keepsAChangeWhereTheArticleIs() throws Exception {
		atTheTeam.save(draft("7", "Theirs"));
		OpenArticle open = editing.open("7");
		editing.save(ArticleEdit.of(open.article().withTitle("Changed"), 1, ANN));
		assertEquals(2, editing.history("7").size());
		assertTrue(editing.text("7", 1).contains("Theirs"));
		assertEquals("Changed", atTheTeam.open("7").article().title());
		editing.save(draft("8", "Mine"));
		assertTrue(new FileArticleStore(own, Clock.systemUTC()).list().stream().allMatch(listed -> listed.id().equals("8")));
	}

	@Test
	void showsTheOtherPlacesTextOverTheOwnOneAndTellsUnlessTheyAreTheSame() throws Exception {
		editing.save(draft("7", "Mine"));
		atTheTeam.save(draft("7", "Theirs"));
		library.refresh();
		assertEquals(Optional.of("Theirs"), library.find("7").map(Article::title));
		assertTrue(library.problems().getFirst().startsWith("The article 7 is kept in two places, " + own), library.problems().toString());
	}

	@Test
	void forgetsAPlaceThatIsGone() throws Exception {
		atTheTeam.save(draft("7", "Theirs"));
		assertTrue(library.find("7").isPresent());
		others.clear();
		library.refresh();
		assertTrue(library.find("7").isEmpty());
	}
}
