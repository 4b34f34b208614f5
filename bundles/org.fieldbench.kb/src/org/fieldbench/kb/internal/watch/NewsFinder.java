/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.watch.News;

/** Compares what is known of an article with what it is now. */
record NewsFinder(ArticleEditing editing, KnownTexts texts) {

	/** @return empty when it is as it was read, or only the reader himself changed it */
	Optional<News> of(String id, Baseline baseline) throws KnowledgeBaseException {
		OpenArticle open = editing.open(id);
		if (baseline.sha256().filter(open.revision().sha256()::equals).isPresent()) {
			return Optional.empty();
		}
		List<Revision> history = editing.history(id);
		int known = known(history, baseline);
		List<Revision> later = history.subList(known + 1, history.size());
		boolean nothingNew = known >= 0 && later.stream().allMatch(NewsFinder::isOwn);
		return nothingNew ? Optional.empty() : Optional.of(news(open, baseline, known < 0 ? Optional.empty() : Optional.of(history.get(known))));
	}

	/** @return where in the history it is; -1 when it is not */
	private static int known(List<Revision> history, Baseline baseline) {
		int found = -1;
		for (int at = 0; at < history.size(); at++) {
			Revision revision = history.get(at);
			boolean is = baseline.sha256().isPresent() ? revision.sha256().equals(baseline.sha256().get())
					: revision.time().isPresent() && !revision.time().get().isAfter(baseline.since());
			found = is ? at : found;
		}
		return found;
	}

	private static boolean isOwn(Revision revision) {
		return revision.author().equals(Signature.user()) && (revision.kind() == Revision.Kind.EDITED || revision.kind() == Revision.Kind.RESTORED);
	}

	private News news(OpenArticle open, Baseline baseline, Optional<Revision> known) throws KnowledgeBaseException {
		Optional<String> text = known.isPresent() ? Optional.of(editing.text(open.article().id(), known.get().number()))
				: baseline.sha256().isPresent() ? texts.find(baseline.sha256().get()) : Optional.empty();
		return new News(open.article(), open.revision(), open.text(), known, text, known.isPresent() || baseline.sha256().isPresent());
	}

	/** Keeps the present text where no history will. @return its SHA-256 */
	String keep(String id, boolean text) throws KnowledgeBaseException {
		OpenArticle open = editing.open(id);
		if (text && open.revision().kind() == Revision.Kind.SHIPPED) {
			texts.keep(open.revision().sha256(), open.text());
		}
		return open.revision().sha256();
	}

	/** @return what of the articles is to be kept in the mark of their tag */
	String keepShipped(List<String> ids) throws KnowledgeBaseException {
		List<String> lines = new ArrayList<>();
		for (String id : ids) {
			lines.add(Baseline.line(id, keep(id, true)));
		}
		return String.join("", lines);
	}
}
