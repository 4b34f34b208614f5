/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Verification;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.VerifiedOnText;

/** What a user says of a phone on which he tried an article. Knows no widgets. */
public final class VerifiedOnModel {

	/** What the fields hold. */
	public record Fields(String model, String bootCode, String firmware, String by, String date) {
	}

	private final List<String> models;
	private final LocalDate today;
	private Fields fields;

	/**
	 * @param models ids of the catalogs' models
	 * @param user who is asked
	 */
	public VerifiedOnModel(Article article, List<String> models, String user, LocalDate today) {
		this.models = List.copyOf(models);
		this.today = today;
		String first = article.models().stream().filter(models::contains).findFirst().orElse("");
		fields = new Fields(first, "", "", user, today.toString());
	}

	/** @return the models that can be chosen */
	public List<String> models() {
		return models;
	}

	public Fields fields() {
		return fields;
	}

	public void change(Fields changed) {
		fields = changed;
	}

	/** @return what keeps it from being noted, a sentence */
	public Optional<String> problem() {
		try {
			return Verification.problem(read(), today);
		} catch (KnowledgeBaseException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** @return what is to be noted; only when there is no {@link #problem} */
	public VerifiedOn verified() {
		try {
			return read();
		} catch (KnowledgeBaseException e) {
			throw new IllegalStateException(e);
		}
	}

	private VerifiedOn read() throws KnowledgeBaseException {
		Optional<LocalDate> date = fields.date().isBlank() ? Optional.empty() : Optional.of(VerifiedOnText.date(fields.date()));
		return new VerifiedOn(fields.model().strip(), fields.bootCode().strip(), fields.firmware().strip(), fields.by().strip(), date);
	}
}
