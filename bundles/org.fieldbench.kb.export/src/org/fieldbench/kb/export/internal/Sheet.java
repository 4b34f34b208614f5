/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.AttachmentNames;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.export.ExportException;

/**
 * An article that is to be exported.
 *
 * @param editing gives the content of its attachments
 */
record Sheet(OpenArticle open, ArticleEditing editing) {

	Article article() {
		return open.article();
	}

	String id() {
		return article().id();
	}

	/** @return e.g. "Field Alert 212" */
	String label() {
		return (article().procedure().isPresent() || article().tags().contains("field alert") ? "Field Alert " : "Article ") + id();
	}

	/** @return label and title; a title that names the number needs no label */
	String heading() {
		String title = article().title().replaceAll("\\p{Cc}+", " ");
		return title.contains(id()) ? title : label() + ": " + title;
	}

	int revision() {
		return open.revision().number();
	}

	/** @return when this revision was made; else the date that the source gives; empty when neither is known */
	Optional<LocalDate> date() {
		return open.revision().time().map(time -> time.atZone(ZoneId.systemDefault()).toLocalDate()).or(article()::lastUpdated);
	}

	List<Attachment> attachments() {
		return open.attachments();
	}

	Optional<Attachment> attachment(String name) {
		return attachments().stream().filter(file -> AttachmentNames.same(file.name(), name)).findFirst();
	}

	/** @return to be closed */
	InputStream content(Attachment file) throws ExportException {
		try {
			return editing.content(id(), file);
		} catch (KnowledgeBaseException e) {
			throw new ExportException(e.getMessage(), e);
		}
	}

	byte[] bytes(Attachment file) throws IOException {
		try (InputStream in = content(file)) {
			return in.readAllBytes();
		}
	}
}
