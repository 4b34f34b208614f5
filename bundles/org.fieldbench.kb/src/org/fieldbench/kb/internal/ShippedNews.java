/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.ArticleStore.NewRevision;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.internal.files.Sha256;

/** Notices that a bundle brings a newer text of an article that was edited here: both are kept, and the user is told. */
final class ShippedNews {

	private final ArticleStore store;

	ShippedNews(ArticleStore store) {
		this.store = store;
	}

	/** @return what the user is to know, until something else is kept */
	Optional<String> of(String id, ShippedArticle shipped) throws KnowledgeBaseException {
		try {
			Revision latest = latestAlone(id, shipped);
			return latest.kind() == Revision.Kind.KEPT ? Optional.of(notice(id, shipped, latest.number())) : Optional.empty();
		} catch (EditConflictException e) {
			return Optional.empty(); // another process notices it at this moment; the next reading tells
		}
	}

	/** Two threads that noticed it at the same time would take each other for another process, and tell nothing. */
	private Revision latestAlone(String id, ShippedArticle shipped) throws KnowledgeBaseException {
		synchronized (ShippedNews.class) {
			return latest(id, shipped);
		}
	}

	private Revision latest(String id, ShippedArticle shipped) throws KnowledgeBaseException {
		List<Revision> history = store.history(id);
		Revision latest = history.get(history.size() - 1);
		if (!isKnown(history, shipped)) {
			latest = store.append(id, latest.number(), shippedRevision(shipped));
			history = store.history(id);
		}
		// Also when the program ended between the two: the user's text is the one that is shown.
		boolean covered = latest.kind() == Revision.Kind.SHIPPED && history.size() > 1
				&& history.get(history.size() - 2).kind() != Revision.Kind.SHIPPED;
		return covered ? uncover(id, history.get(history.size() - 2), latest, shipped) : latest;
	}

	private static boolean isKnown(List<Revision> history, ShippedArticle shipped) {
		String sha256 = Sha256.of(shipped.text().getBytes(StandardCharsets.UTF_8));
		return history.stream().anyMatch(revision -> revision.kind() == Revision.Kind.SHIPPED && revision.sha256().equals(sha256));
	}

	private Revision uncover(String id, Revision own, Revision newer, ShippedArticle shipped) throws KnowledgeBaseException {
		Signature signature = new Signature(own.author(), "Kept over the newer text of " + shipped.contributor() + ".");
		return store.append(id, newer.number(), new NewRevision(Revision.Kind.KEPT, signature, Optional.of(Instant.now()),
				store.text(id, own.number()), own.attachments(), List.of()));
	}

	static NewRevision shippedRevision(ShippedArticle shipped) {
		return new NewRevision(Revision.Kind.SHIPPED, new Signature(shipped.contributor(), "Shipped."), time(shipped),
				shipped.text(), List.of(), List.of());
	}

	static Optional<Instant> time(ShippedArticle shipped) {
		return shipped.article().lastUpdated().map((LocalDate day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	static String notice(String id, ShippedArticle shipped, int number) {
		return "A newer text of the article " + id + " came with " + shipped.contributor() + ". Yours is still shown, as revision "
				+ number + "; the newer one is revision " + (number - 1) + ". Compare them in its history, then edit it, or restore"
				+ " the one that you want.";
	}
}
