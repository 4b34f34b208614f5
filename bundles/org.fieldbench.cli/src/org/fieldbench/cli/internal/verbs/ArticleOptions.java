/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleMarkdown;

import picocli.CommandLine.Option;

/** What an article is to be like. */
public final class ArticleOptions {

	private static final String NONE = "none";

	@Option(names = "--file", paramLabel = "FILE", description = { "Take the text from this file, Markdown in UTF-8; the details",
			"too, if it begins with front matter." })
	private Path file;

	@Option(names = "--title", paramLabel = "TITLE", description = "The title, one line.")
	private String title;

	@Option(names = "--models", paramLabel = "A,B", description = "The phone models it speaks of, with commas between them.")
	private String models;

	@Option(names = "--tags", paramLabel = "A,B", description = "Words to find it by, with commas between them.")
	private String tags;

	@Option(names = "--source", paramLabel = "TEXT", description = "Where it comes from.")
	private String source;

	@Option(names = "--related", paramLabel = "ID,ID", description = "Articles that are always shown as related, with commas between them.")
	private String related;

	@Option(names = "--review", paramLabel = "DATE", description = { "The last day on which it can be relied on without a new look,",
			"e.g. 2027-06-30; or: none." })
	private String review;

	private String content;

	boolean hasFile() {
		return file != null;
	}

	boolean saysSomething() {
		return hasFile() || title != null || models != null || tags != null || source != null || related != null || review != null;
	}

	/** @return the ids that are to be named as related */
	List<String> related() {
		return related == null ? List.of() : KbVerbs.words(related);
	}

	/** @return the article with all that the options say */
	Article apply(Article article) {
		Article changed = file == null ? article : text(article, content());
		changed = title == null ? changed : changed.withTitle(title.strip());
		changed = models == null ? changed : changed.withModels(KbVerbs.words(models));
		changed = tags == null ? changed : changed.withTags(KbVerbs.words(tags));
		changed = source == null ? changed : changed.withSource(source.strip());
		changed = related == null ? changed : changed.withEditorial(changed.editorial().withRelated(related()));
		return review == null ? changed : changed.withEditorial(changed.editorial().withReviewDate(date()));
	}

	/** Once: a pipe gives it only once. */
	private String content() {
		if (content == null) {
			content = KbVerbs.read(file);
		}
		return content;
	}

	/** @throws VerbException if the text has front matter that is broken: nothing of it may be lost */
	Article text(Article article, String text) {
		if (!text.startsWith("---") && !text.startsWith("\uFEFF---")) {
			return article.withBody(text.replaceFirst("^\uFEFF", "").strip());
		}
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(article.id(), text);
		if (!parsed.problems().isEmpty()) {
			throw new VerbException(Verb.FAILED, "The text cannot be kept: " + String.join(" ", parsed.problems()) + " Correct it, and try again.", null);
		}
		return parsed.article();
	}

	private Optional<LocalDate> date() {
		try {
			return review.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(review.strip()));
		} catch (DateTimeParseException e) {
			throw new VerbException(Verb.USAGE, "--review " + review + ": this is no date written as year-month-day, e.g. 2027-06-30.", e);
		}
	}
}
