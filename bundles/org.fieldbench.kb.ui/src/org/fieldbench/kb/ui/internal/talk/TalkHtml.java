/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Picture;
import org.fieldbench.kb.talk.Rating;

/** What people say of an article, as a part of its page. What they wrote is harmless in it. */
record TalkHtml(Discussions discussions, ArticleRenderer renderer) {

	/** Larger pictures are shown in the view only: a page with many would be slow. */
	private static final int LARGEST_IN_PAGE = 1 << 20;
	private static final String NO_RATINGS = "<p class=\"none\">No ratings yet.</p>\n";
	private static final String NO_COMMENTS = "<p class=\"none\">No comments yet.</p>\n";
	private static final String DO = "fieldbench:do/";

	String of(Article article) {
		Optional<String> problem = discussions.problem();
		if (problem.isPresent()) {
			return "<section class=\"talk\"><h2>Comments</h2><p class=\"problem\">Comments and ratings cannot be shown. " + escape(problem.get())
					+ "</p></section>";
		}
		Discussion discussion = discussions.of(article.id());
		return section("rating", rating(discussion)) + section("comments", comments(article, discussion));
	}

	private static String section(String name, String content) {
		return "<section class=\"talk " + name + "\" id=\"" + name + "\">\n" + content + "</section>\n";
	}

	private static String rating(Discussion discussion) {
		var html = new StringBuilder("<h2>Rating</h2>\n");
		discussion.average().ifPresentOrElse(average -> html.append("<p>").append(stars(average)).append(", ")
				.append(count(discussion.ratings().size(), "rating")).append(helpful(discussion)).append("</p>\n<span class=\"head-note\"><a href=\"#rating\">")
				.append(stars(average)).append("</a></span>\n"), () -> html.append(NO_RATINGS));
		List<Rating> reasons = discussion.ratings().stream().filter(rating -> !rating.reason().isEmpty()).toList();
		if (!reasons.isEmpty()) {
			html.append("<ul class=\"reasons\">\n");
			reasons.forEach(rating -> html.append("<li><span class=\"stars\">").append(Stars.of(rating.stars())).append("</span> ")
					.append(escape(rating.reason())).append(" <span class=\"who\">").append(escape(rating.author())).append("</span></li>\n"));
			html.append("</ul>\n");
		}
		return html.append(actions(link(Commands.RATE, "", "Rate this article\u2026"))).toString();
	}

	private static String helpful(Discussion discussion) {
		long yes = discussion.helpful(true);
		long said = yes + discussion.helpful(false);
		return said == 0 ? "." : "; helpful to " + yes + " of " + said + ".";
	}

	private static String stars(double average) {
		return "<span class=\"stars\">" + Stars.of((int) Math.round(average)) + "</span> " + String.format(Locale.ROOT, "%.1f of 5", average);
	}

	private static String actions(String links) {
		return "<p class=\"actions\">" + links + "</p>\n";
	}

	private String comments(Article article, Discussion discussion) {
		List<String> steps = ArticleSteps.texts(article);
		List<Comment> shown = discussion.comments(CommentState.APPROVED);
		var html = new StringBuilder("<h2>Comments</h2>\n").append(shown.isEmpty() ? NO_COMMENTS : "").append(StepCounts.html(shown, steps));
		shown.forEach(comment -> html.append(comment(comment, steps)));
		return html.append(actions(link(Commands.POST, "", "Post a comment\u2026") + waiting(discussion))).toString();
	}

	private static String waiting(Discussion discussion) {
		int pending = discussion.comments(CommentState.PENDING).size();
		return pending == 0 ? "" : " \u00b7 " + link(Commands.DISCUSSION, "", count(pending, "comment") + (pending == 1 ? " waits" : " wait") + " to be looked at");
	}

	private String comment(Comment comment, List<String> steps) {
		return "<article class=\"comment depth" + comment.depth() + (comment.isResolved() ? " resolved" : "") + "\" id=\"" + anchor(comment) + "\">\n<header><b>" + escape(comment.author())
				+ "</b> <span class=\"when\">" + CommentText.time(comment.written()) + (comment.isEdited() ? ", edited" : "") + "</span>" + step(comment, steps)
				+ "</header>\n" + resolution(comment) + body(comment) + comment.picture().map(name -> picture(name, comment)).orElse("") + "<p class=\"answer\">"
				+ link(Commands.ANSWER, query(comment), "Answer\u2026") + resolve(comment) + "</p>\n</article>\n";
	}

	/** Told where it was said, not again at each answer below. */
	private static String resolution(Comment comment) {
		return isMarked(comment) ? "<p class=\"resolution\">\u2713 " + escape(CommentText.resolution(comment.resolution().get())) + "</p>\n" : "";
	}

	private static boolean isMarked(Comment comment) {
		return comment.isResolved() && comment.resolution().equals(comment.latestResolution());
	}

	private static String resolve(Comment comment) {
		if (comment.isResolved() && !isMarked(comment)) {
			return "";
		}
		return " \u00b7 " + link(Commands.RESOLVE, query(comment), comment.isResolved() ? "Open again\u2026" : "Resolve\u2026");
	}

	/** A line's end is one in a comment, though not in Markdown. */
	private String body(Comment comment) {
		return renderer.toHtml(comment.text().replaceAll("(?<!\\n)\\n(?!\\n)", "  \n"));
	}

	private static String step(Comment comment, List<String> steps) {
		return comment.step().map(step -> {
			String words = escape(CommentText.step(comment, steps));
			return " <span class=\"step\">" + (step.now(steps).isPresent() ? "<a href=\"#step-" + step.now(steps).getAsInt() + "\">" + words + "</a>" : words)
					+ "</span>";
		}).orElse("");
	}

	private String picture(String name, Comment comment) {
		Optional<Picture> picture = discussions.picture(name);
		if (picture.isEmpty()) {
			return "<p class=\"problem\">The picture is not on this computer yet, or was damaged.</p>\n";
		}
		if (picture.get().bytes().length > LARGEST_IN_PAGE) {
			return "<p>" + link(Commands.DISCUSSION, query(comment), "Show the picture") + "</p>\n";
		}
		return "<figure><img alt=\"Picture of " + escape(comment.author()) + "\" src=\"data:" + picture.get().mediaType() + ";base64,"
				+ Base64.getEncoder().encodeToString(picture.get().bytes()) + "\"></figure>\n";
	}

	private static String query(Comment comment) {
		return Commands.COMMENT + "=" + URLEncoder.encode(comment.id(), StandardCharsets.UTF_8);
	}

	/** @return the place of a comment in the page */
	static String anchor(Comment comment) {
		return "comment-" + comment.id().replaceAll("[^\\w-]", "_");
	}

	static String link(String command, String query, String text) {
		return "<a href=\"" + DO + command + (query.isEmpty() ? "" : "?" + escape(query)) + "\">" + escape(text) + "</a>";
	}

	static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
