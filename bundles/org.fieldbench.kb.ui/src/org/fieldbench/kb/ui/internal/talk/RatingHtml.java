/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Locale;

import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Rating;

/** How an article is rated, as a part of its page, and as a note under its title. */
final class RatingHtml {

	private static final String NO_RATINGS = "<p class=\"none\">No ratings yet.</p>\n";

	private RatingHtml() {
	}

	static String of(Discussion discussion) {
		var html = new StringBuilder("<h2>Rating</h2>\n");
		discussion.average().ifPresentOrElse(average -> html.append("<p>").append(stars(average)).append(", ")
				.append(TalkHtml.count(discussion.ratings().size(), "rating")).append(helpful(discussion)).append("</p>\n<span class=\"head-note\"><a href=\"#rating\">")
				.append(stars(average)).append("</a></span>\n"), () -> html.append(NO_RATINGS));
		List<Rating> reasons = discussion.ratings().stream().filter(rating -> !rating.reason().isEmpty()).toList();
		if (!reasons.isEmpty()) {
			html.append("<ul class=\"reasons\">\n");
			reasons.forEach(rating -> html.append("<li><span class=\"stars\">").append(Stars.of(rating.stars())).append("</span> ")
					.append(TalkHtml.escape(rating.reason())).append(" <span class=\"who\">").append(TalkHtml.escape(rating.author())).append("</span></li>\n"));
			html.append("</ul>\n");
		}
		return html.append(TalkHtml.actions(TalkHtml.link(Commands.RATE, "", "Rate this article\u2026"))).toString();
	}

	private static String helpful(Discussion discussion) {
		long yes = discussion.helpful(true);
		long said = yes + discussion.helpful(false);
		return said == 0 ? "." : "; helpful to " + yes + " of " + said + ".";
	}

	private static String stars(double average) {
		return "<span class=\"stars\">" + Stars.of((int) Math.round(average)) + "</span> " + String.format(Locale.ROOT, "%.1f of 5", average);
	}
}
