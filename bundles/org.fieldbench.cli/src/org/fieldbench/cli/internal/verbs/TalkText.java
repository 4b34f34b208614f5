/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Rating;
import org.fieldbench.kb.talk.ToDo;

/** Comments, ratings and to-dos for a terminal. */
final class TalkText {

	private static final int INDENT = 2;

	private TalkText() {
	}

	static String when(Instant time) {
		return RevisionText.local(time);
	}

	/** @return the rating and the comments that may be shown with the article; empty when there are none */
	static String below(Discussion discussion, List<String> steps) {
		var text = new StringBuilder();
		if (!discussion.ratings().isEmpty()) {
			text.append("\nRating: ").append(rating(discussion)).append("\n");
		}
		List<Comment> shown = discussion.shown();
		if (!shown.isEmpty()) {
			text.append("\nComments:\n");
			shown.forEach(comment -> text.append(comment.state() == CommentState.APPROVED ? comment(comment, steps, false) : withheld(comment)));
		}
		return text.toString();
	}

	/** What others answered would hang in the air without it. */
	private static String withheld(Comment comment) {
		return " ".repeat(INDENT * comment.depth()) + "(" + comment.state().withheld() + " See it with: fieldbench kb comments " + Texts.safe(comment.article()) + " --state "
				+ comment.state().key() + ")\n";
	}

	static String rating(Discussion discussion) {
		long yes = discussion.helpful(true);
		long said = yes + discussion.helpful(false);
		return String.format(Locale.ROOT, "%.1f of 5, ", discussion.average().orElse(0)) + Texts.count(discussion.ratings().size(), "rating", "ratings")
				+ (said == 0 ? "" : "; helpful to " + yes + " of " + said);
	}

	/**
	 * @param steps the texts of the article's steps as they are now
	 * @param withState whether to say the state, and the id
	 */
	static String comment(Comment comment, List<String> steps, boolean withState) {
		String indent = " ".repeat(INDENT * (comment.depth() + 1));
		var text = new StringBuilder(indent.substring(INDENT)).append(Texts.safe(comment.author())).append(", ").append(when(comment.written()));
		comment.step().ifPresent(step -> text.append(", ").append(step(step.now(steps), step.number(), Texts.safe(step.quote()))));
		text.append(comment.isEdited() ? ", edited" : "").append(comment.picture().isPresent() ? ", with a picture" : "");
		comment.resolution().ifPresent(said -> text.append(", resolved by ").append(Texts.safe(said.by()))
				.append(said.remark().isEmpty() ? "" : " (" + Texts.safe(said.remark().replaceAll("\\s+", " ")) + ")"));
		text.append(withState ? ", " + comment.state().key() + "  [" + TalkIds.brief(comment.id()) + "]" : "").append('\n');
		comment.text().lines().forEach(line -> text.append(indent).append(Texts.wrap(Texts.safe(line), indent.length())).append('\n'));
		return text.toString();
	}

	private static String step(OptionalInt now, int number, String quote) {
		if (now.isEmpty()) {
			return "on an earlier step " + number + (quote.isEmpty() ? "" : " (\"" + quote + "\")");
		}
		return "on step " + now.getAsInt() + (now.getAsInt() == number ? "" : " (" + number + " when it was written)");
	}

	static String toDos(List<ToDo> toDos) {
		Table table = new Table(0).row("ID", "STATE", "ARTICLE", "SINCE", "BY", "TO DO");
		toDos.forEach(toDo -> table.row(TalkIds.brief(toDo.id()), toDo.isDone() ? "done" : "open", Texts.safe(toDo.article()), when(toDo.opened()),
				Texts.safe(toDo.author()), Texts.safe(toDo.text()) + remark(toDo)));
		return table.toString();
	}

	private static String remark(ToDo toDo) {
		if (toDo.changes().isEmpty()) {
			return "";
		}
		ToDo.Change last = toDo.changes().getLast();
		return " (" + (last.done() ? "done" : "opened again") + " by " + Texts.safe(last.by())
				+ (last.remark().isEmpty() ? "" : ": " + Texts.safe(last.remark())) + ")";
	}

	static String rated(Rating rating) {
		return "Article " + rating.article() + ": " + Texts.count(rating.stars(), "star", "stars") + " of " + Texts.safe(rating.author()) + "."
				+ (rating.isLow() ? " Somebody is to look at the article: fieldbench kb todo" : "");
	}
}
