/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Picture;

/** One comment in the page of an article. */
record CommentHtml(Discussions discussions, ArticleRenderer renderer) {

	/** Larger pictures are shown in the view only: a page with many would be slow. */
	private static final int LARGEST_IN_PAGE = 1 << 20;

	String of(Comment comment, List<String> steps) {
		return comment.state() == CommentState.APPROVED ? shown(comment, steps) : withheld(comment);
	}

	/** What others answered would hang in the air without it. */
	private static String withheld(Comment comment) {
		return "<article class=\"comment depth" + comment.depth() + " withheld\" id=\"" + anchor(comment) + "\">\n<p>" + TalkHtml.escape(comment.state().withheld()) + " "
				+ TalkHtml.link(Commands.DISCUSSION, query(comment), "Look at it") + "</p>\n</article>\n";
	}

	private String shown(Comment comment, List<String> steps) {
		return "<article class=\"comment depth" + comment.depth() + (comment.isResolved() ? " resolved" : "") + "\" id=\"" + anchor(comment) + "\">\n<header><b>" + TalkHtml.escape(comment.author())
				+ "</b> <span class=\"when\">" + CommentText.time(comment.written()) + (comment.isEdited() ? ", edited" : "") + "</span>" + step(comment, steps)
				+ "</header>\n" + resolution(comment) + body(comment) + comment.picture().map(name -> picture(name, comment)).orElse("") + "<p class=\"answer\">"
				+ TalkHtml.link(Commands.ANSWER, query(comment), "Answer\u2026") + resolve(comment) + "</p>\n</article>\n";
	}

	/** Told where it was said, not again at each answer below. */
	private static String resolution(Comment comment) {
		return isMarked(comment) ? "<p class=\"resolution\">\u2713 " + TalkHtml.escape(CommentText.resolution(comment.resolution().get())) + "</p>\n" : "";
	}

	private static boolean isMarked(Comment comment) {
		return comment.isResolved() && comment.resolution().equals(comment.latestResolution());
	}

	private static String resolve(Comment comment) {
		if (comment.isResolved() && !isMarked(comment)) {
			return "";
		}
		return " \u00b7 " + TalkHtml.link(Commands.RESOLVE, query(comment), comment.isResolved() ? "Open again\u2026" : "Resolve\u2026");
	}

	/** A line's end is one in a comment, though not in Markdown. */
	private String body(Comment comment) {
		return renderer.toHtml(comment.text().replaceAll("(?<!\\n)\\n(?!\\n)", "  \n"));
	}

	private static String step(Comment comment, List<String> steps) {
		return comment.step().map(step -> {
			String words = TalkHtml.escape(CommentText.step(comment, steps));
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
			return "<p>" + TalkHtml.link(Commands.DISCUSSION, query(comment), "Show the picture") + "</p>\n";
		}
		return "<figure><img alt=\"Picture of " + TalkHtml.escape(comment.author()) + "\" src=\"data:" + picture.get().mediaType() + ";base64,"
				+ Base64.getEncoder().encodeToString(picture.get().bytes()) + "\"></figure>\n";
	}

	private static String query(Comment comment) {
		return Commands.COMMENT + "=" + URLEncoder.encode(comment.id(), StandardCharsets.UTF_8);
	}

	/** @return the place of a comment in the page */
	static String anchor(Comment comment) {
		return "comment-" + comment.id().replaceAll("[^\\w-]", "_");
	}
}
