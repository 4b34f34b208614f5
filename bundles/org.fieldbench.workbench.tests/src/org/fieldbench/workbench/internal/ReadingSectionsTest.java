/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.NewComment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole page of an article that has all that an article can have. */
@ExtendWith(WorkbenchExtension.class)
class ReadingSectionsTest {

	private static final Signature ANN = new Signature("Ann", "first");
	private static final String BODY = "The display shows `CHECK FW` while the phone starts.\n\n1. Hold the key while the phone starts.\n2. Check the display for safe mode."
			+ "\n3. Wait until it reboots on its own.\n\nSee [the alert](fieldbench:kb/212).\n";

	private final String id = "p-" + UUID.randomUUID().toString().substring(0, 6);
	private ReadingDesk desk;

	@BeforeEach
	void write(Bot bot) throws KnowledgeBaseException {
		desk = new ReadingDesk(bot);
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		desk.waitUntilListed();
		Article article = Article.draft(id, "Safe mode of the IP710", BODY).withModels(List.of("IP710")).withTags(List.of("safe mode"));
		article = article.withEditorial(article.editorial().withRelated(List.of("212")).withReviewDate(Optional.of(LocalDate.of(2027, 11, 24)))
				.withVerifiedOn(List.of(new VerifiedOn("IP710", "15", "2xA1", "Ann", Optional.of(LocalDate.of(2026, 11, 24))))));
		service(ArticleEditing.class).save(ArticleEdit.create(article, ANN).attach(List.of(
				new NewAttachment("display.png", () -> new ByteArrayInputStream(ReadingSamples.picture(bot))))));
		discuss(article);
		desk.open(id, "Have the key ready");
		zoom(bot);
	}

	private static void discuss(Article article) throws KnowledgeBaseException {
		Discussions discussions = service(Discussions.class);
		discussions.rate(article, 4, Optional.of(true), new Signature("Bob", "Step 2 could say how long."));
		discussions.rate(article, 5, Optional.of(true), new Signature("Cleo", ""));
		Comment first = discussions.post(article, NewComment.of("Ann", "It is there for about **two seconds**. Have the key ready.").withStep(2));
		discussions.post(article, NewComment.of("Bob", "Same here.").withReplyTo(first.id()));
	}

	private static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	/** The view in the whole window, and back. */
	@AfterEach
	void zoom(Bot bot) {
		bot.ask(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.toggleZoom(page.findViewReference(ViewIds.ARTICLES));
			return null;
		});
	}

	@Test
	void hasItsPartsInOrder(Bot bot) throws IOException {
		assertEquals("Related Articles, Attachments, Article Details, Rating, Comments",
				desk.page("return Array.from(document.querySelectorAll('body > section > h2')).map(function (head) { return head.innerText; }).join(', ');"));
		Screenshot.inBothThemes(bot, "reading-whole");
		desk.page("document.querySelector('section.related').scrollIntoView(); return 1;");
		Screenshot.inBothThemes(bot, "reading-whole-sections");
		desk.page("window.scrollTo(0, 100000); return 1;");
		Screenshot.inBothThemes(bot, "reading-whole-end");
	}

	@Test
	void saysFirstWhatAReaderHasToKnow() {
		assertEquals("For IP710 \u00b7 \u2605\u2605\u2605\u2605\u2605 4.5 of 5", desk.page("return document.querySelector('header .byline').innerText;"));
		desk.page("document.querySelector('header .byline a').click(); return 1;");
		desk.waitUntilPage("return document.getElementById('rating').getBoundingClientRect().top < window.innerHeight;", true);
	}
}
