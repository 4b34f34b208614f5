/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an article tells of itself, for people: the same for the page, the command line and the printout. */
public final class ArticleDetails {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	/**
	 * A detail.
	 *
	 * @param values a line each; not empty
	 */
	public record Detail(String label, List<String> values) {

		public Detail {
			values = List.copyOf(values);
		}
	}

	private final List<Detail> details = new ArrayList<>();

	private ArticleDetails() {
	}

	/**
	 * @param today a review date before it is overdue
	 * @return those that are known, in the order in which they are read; times as on the clock of this computer
	 */
	public static List<Detail> of(OpenArticle open, LocalDate today) {
		ArticleDetails all = new ArticleDetails();
		Article article = open.article();
		all.add("Article", article.id());
		all.add("State", state(article, today));
		all.add("Created", article.editorial().created().map(ArticleDetails::local).orElse(""));
		all.add("Updated", article.editorial().updated().map(ArticleDetails::local).orElse(""));
		all.add("Revision", revision(open));
		all.add("Authors", String.join(", ", article.editorial().authors()));
		all.add("Source", source(article));
		all.add("Review by", article.editorial().reviewDate().map(date -> review(date, today)).orElse("no review date"));
		all.verified(article.editorial().verifiedOn());
		all.add("Models", String.join(", ", article.models()));
		all.add("Tags", String.join(", ", article.tags()));
		return List.copyOf(all.details);
	}

	private void add(String label, String value) {
		if (!value.isEmpty()) {
			details.add(new Detail(label, List.of(value)));
		}
	}

	private void verified(List<VerifiedOn> verified) {
		details.add(new Detail("Verified on", verified.isEmpty() ? List.of("no phone yet") : verified.stream().map(VerifiedOnText::of).toList()));
	}

	private static String state(Article article, LocalDate today) {
		ArticleState now = article.stateOn(today);
		return now == article.editorial().state() ? now.label() : now.label() + " (" + article.editorial().state().key() + ", but its review date is past)";
	}

	private static String revision(OpenArticle open) {
		Revision revision = open.revision();
		return revision.number() + " by " + revision.author() + revision.time().map(time -> ", " + local(time)).orElse("") + " (" + open.origin().label() + ")";
	}

	private static String source(Article article) {
		Optional<String> date = article.lastUpdated().map(day -> "last updated there on " + day);
		return article.source().isEmpty() ? date.orElse("") : article.source() + date.map(updated -> ", " + updated).orElse("");
	}

	private static String review(LocalDate date, LocalDate today) {
		return date.isBefore(today) ? date + " (overdue)" : date.toString();
	}

	private static String local(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}
}
