/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;

/** What people say of an article, as a part of its page. What they wrote is harmless in it. */
record TalkHtml(Discussions discussions, ArticleRenderer renderer) {

	private static final String NO_COMMENTS = "<p class=\"none\">No comments yet.</p>\n";
	private static final String DO = "fieldbench:do/";

	String of(Article article) {
		Optional<String> problem = discussions.problem();
		if (problem.isPresent()) {
			return "<section class=\"talk\"><h2>Comments</h2><p class=\"problem\">Comments and ratings cannot be shown. " + escape(problem.get())
					+ "</p></section>";
		}
		Discussion discussion = discussions.of(article.id());
		return section("rating", RatingHtml.of(discussion)) + section("comments", comments(article, discussion));
	}

	private static String section(String name, String content) {
		return "<section class=\"talk " + name + "\" id=\"" + name + "\">\n" + content + "</section>\n";
	}

	static String actions(String links) {
		return "<p class=\"actions\">" + links + "</p>\n";
	}

	private String comments(Article article, Discussion discussion) {
		List<String> steps = ArticleSteps.texts(article);
		List<Comment> shown = discussion.shown();
		var html = new StringBuilder("<h2>Comments</h2>\n").append(shown.isEmpty() ? NO_COMMENTS : "").append(StepCounts.html(discussion.comments(CommentState.APPROVED), steps));
		CommentHtml comments = new CommentHtml(discussions, renderer);
		shown.forEach(comment -> html.append(comments.of(comment, steps)));
		return html.append(actions(link(Commands.POST, "", "Post a comment\u2026") + waiting(discussion))).toString();
	}

	private static String waiting(Discussion discussion) {
		int pending = discussion.comments(CommentState.PENDING).size();
		return pending == 0 ? "" : " \u00b7 " + link(Commands.DISCUSSION, "", count(pending, "comment") + (pending == 1 ? " waits" : " wait") + " to be looked at");
	}

	static String link(String command, String query, String text) {
		return "<a href=\"" + DO + command + (query.isEmpty() ? "" : "?" + escape(query)) + "\">" + escape(text) + "</a>";
	}

	static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
