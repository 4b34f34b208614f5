/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.check.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCheckTest {

	private static final Signature ANN = new Signature("Ann", "");
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	@TempDir
	private Path folder;
	private KnowledgeBase base;
	private ArticleCheck check;

	@BeforeEach
	void open() {
		base = KnowledgeBase.in(folder.resolve("articles"));
		check = new ArticleCheck(base.library(), base.editing(), new Surroundings(TODAY, "IP710"::equals, procedure -> true));
	}

	private void keep(Article article) throws KnowledgeBaseException {
		base.editing().save(ArticleEdit.create(article, ANN));
	}

	private List<String> found(String id, Kind kind) {
		return check.of(id).stream().filter(finding -> finding.kind() == kind).map(Finding::text).toList();
	}

	@Test
	void followsLinksToHeadingsAndSteps() throws KnowledgeBaseException {
		keep(Article.draft("1", "One", "## Before you begin\n\n1. Do\n2. Look\n\n[a](#before-you-begin) [b](#step-2) [c](#after) [d](fieldbench:kb/2#there)\n"
				+ "[e](fieldbench:kb/2#not-there) [f](fieldbench:kb/3) [g](fieldbench:kb/2) [h](../2/article.md#there-2) [i](4.md)"));
		keep(Article.draft("2", "Two", "# There\n\n# There"));
		assertEquals(List.of("The link #after leads to a heading or a step that is not there.",
				"The link fieldbench:kb/2#not-there leads to a heading or a step that is not there.", "The link fieldbench:kb/3 leads to no article.", "The link 4.md leads to no article."),
				found("1", Kind.LINK));
		assertTrue(check.of("1").get(0).advice().contains("#before-you-begin, #step-1, #step-2"), check.of("1").get(0).advice());
		assertTrue(check.of("1").get(1).advice().contains("#there, #there-2"), check.of("1").get(1).advice());
	}

	@Test
	void namesAttachmentsThatAreLostOrDamaged() throws KnowledgeBaseException, IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "content");
		base.editing().save(ArticleEdit.create(Article.draft("1", "One", "![a](attachments/a.txt) ![b](attachments/B.txt)"), ANN).attach(List.of(NewAttachment.of(file))));
		assertEquals(List.of("The picture attachments/B.txt leads to an attachment that is not there."), found("1", Kind.LINK));
		assertEquals(List.of(), found("1", Kind.ATTACHMENT));
		try (var contents = Files.list(folder.resolve("articles/1/revisions/attachments"))) {
			for (Path content : contents.toList()) {
				content.toFile().setWritable(true);
				Files.writeString(content, "other");
			}
		}
		assertEquals(1, found("1", Kind.ATTACHMENT).size(), () -> check.of("1").toString());
	}

	@Test
	void looksAtDatesModelsAndRelatedOnes() throws KnowledgeBaseException {
		Article article = Article.draft("1", "One", "Text").withModels(List.of("IP710", "IP999"));
		keep(article.withEditorial(article.editorial().withState(ArticleState.APPROVED).withReviewDate(Optional.of(TODAY.minusDays(1)))
				.withVerifiedOn(List.of(new VerifiedOn("IP998", "", "", "", Optional.empty()))).withRelated(List.of("2", "9"))));
		keep(Article.draft("2", "Two", "Text"));
		assertEquals(List.of("Its review date, 2026-11-26, is past."), found("1", Kind.REVIEW));
		assertEquals(List.of("No catalog knows the phone model IP999.", "It was verified on IP998, a phone model that no catalog knows."), found("1", Kind.MODEL));
		assertEquals(List.of("It names the article 9 as related; there is none."), found("1", Kind.RELATED));
		base.editing().setState("2", ArticleState.TRASH, ANN);
		assertEquals(2, found("1", Kind.RELATED).size());
		assertTrue(check.of("1").stream().noneMatch(finding -> finding.advice().isBlank()));
	}

	@Test
	void namesTheSameTitleAndTheSameArticleTwice() throws KnowledgeBaseException, IOException {
		keep(Article.draft("1", "The  Title", "Text"));
		keep(Article.draft("2", "the title", "Text"));
		assertEquals(List.of("It has the same title as 2."), found("1", Kind.TITLE));
		base.editing().setState("2", ArticleState.TRASH, ANN);
		assertEquals(List.of(), found("1", Kind.TITLE));
		assertEquals(List.of(), found("2", Kind.TITLE));
		Files.createDirectories(folder.resolve("articles/x"));
		Files.createDirectories(folder.resolve("articles/X"));
		if (Files.list(folder.resolve("articles")).filter(place -> place.getFileName().toString().equalsIgnoreCase("x")).count() == 2) {
			Files.writeString(folder.resolve("articles/x/article.md"), "---\ntitle: A\n---\nText");
			Files.writeString(folder.resolve("articles/X/article.md"), "---\ntitle: B\n---\nText");
			base.library().refresh();
			assertTrue(check.all(CheckProgress.NONE).stream().anyMatch(finding -> finding.text().contains("hold the same article")));
		}
	}

	@Test
	void namesWhatIsTooLarge() throws KnowledgeBaseException {
		keep(Article.draft("1", "One", "word ".repeat(60_000)));
		assertEquals(1, found("1", Kind.SIZE).size());
		assertTrue(found("1", Kind.SIZE).get(0).contains("characters"));
	}

	@Test
	void tellsHowFarItIsAndCanBeStopped() throws KnowledgeBaseException {
		keep(Article.draft("1", "One", "[x](#no)"));
		keep(Article.draft("2", "Two", "[x](#no)"));
		List<String> told = new ArrayList<>();
		List<Finding> all = check.all((article, done, total) -> told.add(article + " " + done + "/" + total));
		assertEquals(base.library().articles().size(), told.size());
		assertEquals(2, all.stream().filter(finding -> finding.kind() == Kind.LINK).count());
		assertEquals(List.of(), check.all((article, done, total) -> false));
		assertFalse(check.all((article, done, total) -> done < total - 1).size() > all.size());
	}

	@Test
	void whatIsInTheTrashIsNobodysConcern() throws KnowledgeBaseException {
		keep(Article.draft("7", "Adapters", "See [it](fieldbench:kb/999)."));
		keep(Article.draft("8", "Adapters", "Text."));
		assertEquals(List.of("7", "7", "8"), articlesFound());
		base.editing().setState("7", ArticleState.TRASH, ANN);
		assertEquals(List.of(), articlesFound());
	}

	/** @return those of the user's own */
	private List<String> articlesFound() {
		return check.all(CheckProgress.NONE).stream().map(Finding::article).filter(article -> !article.equals("212")).sorted().toList();
	}
}
