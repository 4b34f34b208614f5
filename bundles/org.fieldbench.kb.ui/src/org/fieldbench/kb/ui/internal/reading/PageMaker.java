/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.services.IServiceLocator;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.reading.ArticlePages;
import org.fieldbench.kb.reading.PageParts;
import org.fieldbench.kb.reading.Pictures;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.kb.reading.TextMarks;

/** Sets an article as a page with all that belongs to it. Reads files: not for the display's thread. */
public record PageMaker(ArticlePages pages, ArticleEditing editing, Catalogs catalogs, PageSections sections) {

	/** @param sections what is put under the article */
	public static PageMaker of(IServiceLocator services, PageSections sections) {
		return new PageMaker(services.getService(ArticlePages.class), services.getService(ArticleEditing.class), services.getService(Catalogs.class), sections);
	}

	/** @param token makes links of the sections work */
	public ReadingPage page(Article article, TextMarks marks, String token) {
		return pages.page(article, new PageParts(CatalogVocabulary.of(catalogs, article), pictures(article), marks, sections.html(article), token));
	}

	private Pictures pictures(Article article) {
		if (!article.body().contains("attachments/")) {
			return Pictures.NONE;
		}
		List<Attachment> attachments = attachments(article);
		return name -> attachments.stream().filter(file -> file.name().equals(name) && file.size() <= Pictures.LARGEST).findFirst()
				.flatMap(file -> content(article, file));
	}

	/** A new article has none yet. */
	private List<Attachment> attachments(Article article) {
		try {
			return editing.open(article.id()).attachments();
		} catch (KnowledgeBaseException e) {
			return List.of();
		}
	}

	private Optional<byte[]> content(Article article, Attachment file) {
		try (InputStream in = editing.content(article.id(), file)) {
			return Optional.of(in.readNBytes(Pictures.LARGEST + 1));
		} catch (IOException | KnowledgeBaseException e) {
			ILog.of(getClass()).warn("The picture " + file.name() + " of article " + article.id() + " cannot be read.", e);
			return Optional.empty();
		}
	}
}
