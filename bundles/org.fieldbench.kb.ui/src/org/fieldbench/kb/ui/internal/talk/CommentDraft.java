/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** A comment that is being written: a new one, an answer, or another text of one's own. */
record CommentDraft(Discussions discussions, Article article, Optional<Comment> answers, Optional<Comment> edits, int step) {

	/** @param step 1-based; 0 for the article */
	static CommentDraft on(Discussions discussions, Article article, int step) {
		return new CommentDraft(discussions, article, Optional.empty(), Optional.empty(), Math.clamp(step, 0, ArticleSteps.count(article)));
	}

	static CommentDraft answer(Discussions discussions, Article article, Comment comment) {
		return new CommentDraft(discussions, article, Optional.of(comment), Optional.empty(), 0);
	}

	static CommentDraft edit(Discussions discussions, Article article, Comment comment) {
		return new CommentDraft(discussions, article, Optional.empty(), Optional.of(comment), 0);
	}

	String title() {
		return edits.isPresent() ? "Edit a Comment" : (answers.isPresent() ? "Answer on Article " : "Comment on Article ") + article.id();
	}

	String action() {
		return edits.isPresent() ? "Save" : "Post";
	}

	/** @return what it may speak of, the article first; empty when that is settled */
	List<String> steps() {
		return answers.isPresent() || edits.isPresent() ? List.of() : CommentDialog.subjects(ArticleSteps.texts(article));
	}

	Optional<String> answered() {
		return answers.map(comment -> comment.author() + ": " + comment.text());
	}

	String text() {
		return edits.map(Comment::text).orElse("");
	}

	boolean mayHavePicture() {
		return edits.isEmpty();
	}

	AnswerJob.Work<?> work(String text, int about, Optional<byte[]> picture) {
		String author = Signature.user();
		if (edits.isPresent()) {
			return () -> {
				discussions.edit(edits.get().id(), text, author);
				return null;
			};
		}
		NewComment comment = new NewComment(answers.map(Comment::id),
				about > 0 ? OptionalInt.of(about) : OptionalInt.empty(), author, text, picture);
		return () -> discussions.post(article, comment);
	}
}
