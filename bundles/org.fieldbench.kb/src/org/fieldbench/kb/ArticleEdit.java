/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.ArrayList;
import java.util.List;

/**
 * A change that is to become a revision.
 *
 * @param article as it is to be; its id says which one. Created and updated are set when it is kept
 * @param base number of the revision it was made from; 0 for a new article
 * @param kind {@link Revision.Kind#EDITED} or {@link Revision.Kind#RESTORED}
 * @param added files to attach; one of the same name is replaced
 * @param removed names of attachments to take away; they stay in earlier revisions
 * @param signature who and why
 */
public record ArticleEdit(Article article, int base, Revision.Kind kind, List<NewAttachment> added, List<String> removed,
		Signature signature) {

	public ArticleEdit {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}

	/** @return a new article */
	public static ArticleEdit create(Article article, Signature signature) {
		return of(article, 0, signature);
	}

	/** @return a change of the text or the details */
	public static ArticleEdit of(Article article, int base, Signature signature) {
		return new ArticleEdit(article, base, Revision.Kind.EDITED, List.of(), List.of(), signature);
	}

	public ArticleEdit attach(List<NewAttachment> files) {
		List<NewAttachment> all = new ArrayList<>(added);
		all.addAll(files);
		return new ArticleEdit(article, base, kind, all, removed, signature);
	}

	public ArticleEdit detach(List<String> names) {
		List<String> all = new ArrayList<>(removed);
		all.addAll(names);
		return new ArticleEdit(article, base, kind, added, all, signature);
	}
}
