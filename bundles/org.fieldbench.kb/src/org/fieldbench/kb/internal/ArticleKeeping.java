/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleStore.NewRevision;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.AttachmentNames;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;

/** Makes revisions of changes. */
final class ArticleKeeping {

	private final Bookshelf bookshelf;
	private final ArticleOpening opening;

	ArticleKeeping(Bookshelf bookshelf, ArticleOpening opening) {
		this.bookshelf = bookshelf;
		this.opening = opening;
	}

	Revision create(ArticleEdit edit) throws KnowledgeBaseException {
		Article article = edit.article();
		EditRules.checkFirst(article);
		EditRules.checkRemoved(edit.removed(), List.of());
		String taken = "There is an article " + article.id() + " already. Choose another id, or edit that one.";
		EditRules.require(opening.slot(article.id()).isEmpty(), taken);
		Editorial editorial = article.editorial().authors().isEmpty()
				? article.editorial().withAuthors(List.of(edit.signature().author())) : article.editorial();
		try {
			return append(article.id(), 0, edit, article.withEditorial(editorial), List.of());
		} catch (EditConflictException e) {
			throw new KnowledgeBaseException(taken, e);
		}
	}

	Revision change(ArticleEdit edit) throws KnowledgeBaseException {
		OpenArticle now = opening.open(edit.article().id());
		String id = now.article().id();
		if (now.revision().number() != edit.base()) {
			throw new EditConflictException(id, edit.base(), now.revision());
		}
		EditRules.checkNext(now.article(), edit.article().editorial().state());
		EditRules.checkRemoved(edit.removed(), now.attachments());
		Article article = edit.article().withId(id);
		EditRules.require(!article.equals(now.article()) || !edit.added().isEmpty() || !edit.removed().isEmpty(),
				"Nothing was changed, so no revision is kept.");
		uncover(now);
		return append(id, edit.base(), edit, article, kept(edit, now.attachments()));
	}

	/** The shipped text is the first revision of an article that was not changed before. */
	private void uncover(OpenArticle now) throws KnowledgeBaseException {
		if (now.origin() == Origin.SHIPPED) {
			bookshelf.store(now.article().id()).append(now.article().id(), 0, ShippedNews.shippedRevision(bookshelf.shipped(now.article().id()).orElseThrow()));
		}
	}

	private static List<Attachment> kept(ArticleEdit edit, List<Attachment> present) {
		List<String> added = edit.added().stream().map(NewAttachment::name).toList();
		return present.stream().filter(attachment -> AttachmentNames.taken(attachment.name(), edit.removed()).isEmpty()
				&& AttachmentNames.taken(attachment.name(), added).isEmpty()).toList();
	}

	/** A text that is not in order is restored as it is; any other keeps the state, and gets the time. */
	Revision restore(OpenArticle now, Revision wanted, String text, Signature signature) throws KnowledgeBaseException {
		String id = now.article().id();
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(id, text);
		Editorial editorial = parsed.article().editorial().withState(now.article().editorial().state());
		String restored = parsed.problems().isEmpty() ? stamped(parsed.article().withEditorial(editorial), false, Instant.now()) : text;
		String comment = signature.comment().isBlank() ? "Revision " + wanted.number() + " restored." : signature.comment();
		return kept(id, now.revision().number(), new NewRevision(Revision.Kind.RESTORED, new Signature(signature.author(), comment),
				Optional.of(Instant.now()), restored, wanted.attachments(), List.of()));
	}

	private Revision append(String id, int base, ArticleEdit edit, Article article, List<Attachment> kept) throws KnowledgeBaseException {
		Instant time = Instant.now();
		return kept(id, base, new NewRevision(edit.kind(), edit.signature(), Optional.of(time), stamped(article, base == 0, time), kept, edit.added()));
	}

	private Revision kept(String id, int base, NewRevision revision) throws KnowledgeBaseException {
		Revision kept = bookshelf.store(id).append(id, base, revision);
		bookshelf.refresh(id);
		return kept;
	}

	private static String stamped(Article article, boolean first, Instant time) {
		Instant second = time.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
		Optional<Instant> created = first ? Optional.of(second) : article.editorial().created();
		return ArticleMarkdown.write(article.withEditorial(article.editorial().withTimes(created, Optional.of(second))));
	}
}
