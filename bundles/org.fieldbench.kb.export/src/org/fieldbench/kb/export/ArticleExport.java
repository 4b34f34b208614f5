/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.time.Clock;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.export.internal.ArticleExportService;

/**
 * Writes articles for people who do not have Fieldbench. Nothing is loaded for it but the article and its attachments. An
 * OSGi service; safe for use by several threads. Reads and writes files: not for the display's thread.
 */
public interface ArticleExport {

	/**
	 * Writes articles. Each file is whole or not there.
	 *
	 * @throws ExportException if an article is not there, a file is there already, or it cannot be written
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	ExportResult export(ExportRequest request, ExportProgress progress) throws ExportException;

	/**
	 * Makes what a mail program is opened with.
	 *
	 * @return the article as a {@code mailto:} address with subject and text
	 * @throws ExportException if there is no such article
	 */
	MailLink mail(String article, java.util.List<String> recipients) throws ExportException;

	/** @return an exporter for who has no OSGi services */
	static ArticleExport of(ArticleEditing editing, ArticleRenderer renderer, Catalogs catalogs, Clock clock) {
		return new ArticleExportService(editing, renderer, catalogs, clock);
	}
}
