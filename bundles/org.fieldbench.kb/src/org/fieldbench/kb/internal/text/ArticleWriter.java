/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.VerifiedOn;

/** Makes the text of an article, the same one each time, so that only real changes differ. */
public final class ArticleWriter {

	private final StringBuilder text = new StringBuilder("---\n");

	private ArticleWriter() {
	}

	public static String write(Article article) {
		ArticleWriter writer = new ArticleWriter();
		writer.head(article, article.editorial());
		String body = article.body().strip().lines().collect(Collectors.joining("\n"));
		return writer.text.append("---\n").append(body).append(body.isEmpty() ? "" : "\n").toString();
	}

	private void head(Article article, Editorial editorial) {
		line(Keys.ID, Optional.of(article.id()));
		line(Keys.TITLE, Optional.of(article.title()));
		line(Keys.STATE, Optional.of(editorial.state().key()));
		line(Keys.SOURCE, Optional.of(article.source()));
		line(Keys.LAST_UPDATED, article.lastUpdated());
		list(Keys.AUTHORS, editorial.authors());
		line(Keys.CREATED, editorial.created());
		line(Keys.UPDATED, editorial.updated());
		line(Keys.REVIEW_DATE, editorial.reviewDate());
		list(Keys.MODELS, article.models());
		list(Keys.TAGS, article.tags());
		line(Keys.PROCEDURE, article.procedure());
		list(Keys.RELATED, editorial.related());
		verifiedOn(editorial.verifiedOn());
		list(Keys.CLEANED, article.cleaned());
		text.append(editorial.unknown());
	}

	private void line(String key, Optional<?> value) {
		value.map(Object::toString).filter(said -> !said.isEmpty())
				.ifPresent(said -> text.append(key).append(": ").append(YamlText.of(said)).append('\n'));
	}

	private void list(String key, List<String> values) {
		if (!values.isEmpty()) {
			text.append(key).append(":\n");
			values.forEach(value -> text.append("  - ").append(YamlText.of(value)).append('\n'));
		}
	}

	private void verifiedOn(List<VerifiedOn> all) {
		if (!all.isEmpty()) {
			text.append(Keys.VERIFIED_ON).append(":\n");
			all.forEach(this::entry);
		}
	}

	private void entry(VerifiedOn verified) {
		text.append("  - ").append(Keys.MODEL).append(": ").append(YamlText.of(verified.model())).append('\n');
		inner(Keys.BOOT_CODE, verified.bootCode());
		inner(Keys.FIRMWARE, verified.firmware());
		inner(Keys.BY, verified.by());
		inner(Keys.DATE, verified.date().map(Object::toString).orElse(""));
	}

	private void inner(String key, String value) {
		if (!value.isEmpty()) {
			text.append("    ").append(key).append(": ").append(YamlText.of(value)).append('\n');
		}
	}
}
