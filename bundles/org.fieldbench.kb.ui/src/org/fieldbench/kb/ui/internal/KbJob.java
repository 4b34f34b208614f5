/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.ui.OperationJob;

/** Something done with the articles' files in the background, whose outcome is shown by a control. */
final class KbJob<T> {

	/** What is done. */
	@FunctionalInterface
	interface Work<T> {
		T run(Files files) throws KnowledgeBaseException;
	}

	/** What it is done with. */
	record Files(ArticleEditing editing) {

		/** Keeps a small change of an article as it was shown; refuses when it is another one by now. */
		Revision change(Article shown, Article changed, Signature signature) throws KnowledgeBaseException {
			OpenArticle open = editing.open(shown.id());
			if (!open.article().equals(shown)) {
				throw new KnowledgeBaseException("The article " + shown.id() + " was changed in the meantime by " + open.revision().author()
						+ ". Look at it, and repeat your change.");
			}
			return editing.save(ArticleEdit.of(changed, open.revision().number(), signature));
		}
	}

	private final String name;
	private final ArticleEditing editing;
	private final Work<T> work;

	private KbJob(String name, ArticleEditing editing, Work<T> work) {
		this.name = name;
		this.editing = editing;
		this.work = work;
	}

	/** @param name what the user reads while it runs */
	static <T> KbJob<T> of(String name, ArticleEditing editing, Work<T> work) {
		return new KbJob<>(name, editing, work);
	}

	/**
	 * @param done gets the outcome on the control's thread, unless the control is gone
	 * @param failed gets a sentence instead
	 * @return not yet scheduled
	 */
	OperationJob then(Control control, Consumer<T> done, Consumer<String> failed) {
		return AnswerJob.of(name, control, () -> work.run(new Files(editing)), done, failed);
	}
}
