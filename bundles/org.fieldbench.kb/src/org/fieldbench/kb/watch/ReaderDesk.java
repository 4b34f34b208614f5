/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.watch;

import java.nio.file.Path;

import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.internal.related.RelatedArticlesService;
import org.fieldbench.kb.internal.talk.MarksService;
import org.fieldbench.kb.internal.talk.ReadingDesk;
import org.fieldbench.kb.internal.watch.SubscriptionsService;
import org.fieldbench.kb.related.RelatedArticles;
import org.fieldbench.kb.talk.Marks;

/**
 * What a reader keeps and is offered, for who has no OSGi services.
 *
 * @param marks favourites and the like
 * @param subscriptions what is watched
 * @param related what belongs to an article
 */
public record ReaderDesk(Marks marks, Subscriptions subscriptions, RelatedArticles related) {

	/** @param data folder for what the reader keeps; it need not exist yet */
	public static ReaderDesk in(KnowledgeBase base, Path data) {
		Marks marks = new MarksService(new ReadingDesk(() -> data));
		return new ReaderDesk(marks, new SubscriptionsService(base.library(), base.editing(), marks, () -> data.resolve("articles")),
				new RelatedArticlesService(base.library()));
	}
}
