/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and changes the articles of the shelf. */
@Component
public final class ArticleEditingService implements ArticleEditing {

	private static final int FIRST_FREE = 1000;

	private final Bookshelf bookshelf;
	private final ArticleOpening opening;
	private final ArticleKeeping keeping;

	@Activate
	public ArticleEditingService(@Reference Bookshelf bookshelf) {
		this.bookshelf = bookshelf;
		opening = new ArticleOpening(bookshelf);
		keeping = new ArticleKeeping(bookshelf, opening);
	}

	@Override
	public OpenArticle open(String id) throws KnowledgeBaseException {
		return opening.open(id);
	}

	@Override
	public Revision save(ArticleEdit edit) throws KnowledgeBaseException {
		EditRules.check(edit);
		return edit.base() == 0 ? keeping.create(edit) : keeping.change(edit);
	}

	@Override
	public Revision setState(String id, ArticleState state, Signature signature) throws KnowledgeBaseException {
		OpenArticle now = open(id);
		Article article = now.article();
		EditRules.require(article.editorial().state() != state, "The article " + article.id() + " is " + state.key() + " already."
				+ article.editorial().reviewDate().filter(date -> state.isPublished())
						.map(date -> " If it shows as expired, set a review date later than " + date + ".").orElse(""));
		EditRules.checkNext(article, state);
		String comment = signature.comment().isBlank() ? "State: " + state.key() + "." : signature.comment();
		return save(ArticleEdit.of(article.withEditorial(article.editorial().withState(state)), now.revision().number(),
				new Signature(signature.author(), comment)));
	}

	@Override
	public Revision restore(String id, int number, Signature signature) throws KnowledgeBaseException {
		EditRules.check(signature);
		OpenArticle now = open(id);
		Revision wanted = history(id).stream().filter(revision -> revision.number() == number).findFirst()
				.orElseThrow(() -> new KnowledgeBaseException("The article " + id + " has no revision " + number + "."));
		EditRules.require(now.origin() != Origin.SHIPPED, "The article " + id + " is as it was shipped; there is nothing to restore.");
		for (Attachment attachment : wanted.attachments()) {
			checkReadable(now.article().id(), attachment);
		}
		return keeping.restore(now, wanted, bookshelf.store(id).text(now.article().id(), number), signature);
	}

	private void checkReadable(String id, Attachment attachment) throws KnowledgeBaseException {
		try (InputStream content = content(id, attachment)) {
			content.read();
		} catch (IOException e) {
			throw new KnowledgeBaseException("The attachment " + attachment.name() + " cannot be read: " + SystemWords.of(e) + ".", e);
		}
	}

	@Override
	public List<Revision> history(String id) throws KnowledgeBaseException {
		OpenArticle now = open(id);
		return now.origin() == Origin.SHIPPED ? List.of(now.revision()) : bookshelf.store(id).history(now.article().id());
	}

	@Override
	public String text(String id, int number) throws KnowledgeBaseException {
		OpenArticle now = open(id);
		return now.origin() == Origin.SHIPPED && number == 1 ? now.text() : bookshelf.store(id).text(now.article().id(), number);
	}

	@Override
	public InputStream content(String id, Attachment attachment) throws KnowledgeBaseException {
		return bookshelf.store(id).content(id, attachment);
	}

	@Override
	public String freeId() {
		return String.valueOf(bookshelf.freeNumber(FIRST_FREE));
	}

	@Override
	public String freeId(String title) {
		return ArticleIds.of(title).map(this::free).orElseGet(this::freeId);
	}

	private String free(String wanted) {
		String id = wanted;
		for (int next = 2; ArticleIds.problem(id).isPresent() || opening.slot(id).isPresent(); next++) {
			id = wanted + "-" + next;
		}
		return id;
	}
}
