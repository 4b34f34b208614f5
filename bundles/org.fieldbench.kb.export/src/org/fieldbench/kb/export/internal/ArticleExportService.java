/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportProgress;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.kb.export.ExportResult;
import org.fieldbench.kb.export.MailLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the articles, and lets each format write them where they are to go. */
@Component
public final class ArticleExportService implements ArticleExport {

	private final ArticleEditing editing;
	private final ArticleRenderer renderer;
	private final Catalogs catalogs;
	private final Clock clock;

	@Activate
	public ArticleExportService(@Reference ArticleEditing editing, @Reference ArticleRenderer renderer, @Reference Catalogs catalogs) {
		this(editing, renderer, catalogs, Clock.systemUTC());
	}

	public ArticleExportService(ArticleEditing editing, ArticleRenderer renderer, Catalogs catalogs, Clock clock) {
		this.editing = editing;
		this.renderer = renderer;
		this.catalogs = catalogs;
		this.clock = clock;
	}

	@Override
	public ExportResult export(ExportRequest request, ExportProgress progress) throws ExportException {
		if (request.articles().isEmpty()) {
			throw new ExportException("No article is chosen. Choose at least one.");
		}
		Work work = new Work(request.options(), progress, renderer, catalogs, clock);
		List<Target> targets = targets(request);
		for (Target target : targets) {
			target.check(request);
		}
		List<Sheet> sheets = open(request, work);
		List<Path> files = new ArrayList<>();
		for (Target target : targets) {
			work.at("Writing " + target.file().getFileName(), files.size(), targets.size());
			target.write(request, target.of(sheets), work);
			files.add(target.file());
		}
		return new ExportResult(files, sheets.size(), List.copyOf(work.remarks()));
	}

	private static List<Target> targets(ExportRequest request) throws ExportException {
		if (!Files.isDirectory(request.target())) {
			return List.of(Target.file(request));
		}
		if (request.format() == ExportFormat.ZIP) {
			return List.of(new Target(request.target().resolve("articles.zip"), 0, request.articles().size()));
		}
		List<Target> targets = new ArrayList<>();
		for (String id : request.articles()) {
			targets.add(new Target(request.target().resolve(name(id, request.format())), targets.size(), targets.size() + 1));
		}
		return targets;
	}

	/** The folder of an article is named by its id, as the knowledge base names it. */
	private static String name(String id, ExportFormat format) {
		return format == ExportFormat.MARKDOWN ? id : id + "." + format.ending();
	}

	private List<Sheet> open(ExportRequest request, Work work) throws ExportException {
		List<Sheet> sheets = new ArrayList<>();
		for (String id : request.articles()) {
			work.at("Reading article " + id, sheets.size(), request.articles().size());
			sheets.add(open(id));
		}
		return sheets;
	}

	private Sheet open(String id) throws ExportException {
		try {
			return new Sheet(editing.open(id), editing);
		} catch (KnowledgeBaseException e) {
			throw new ExportException(e.getMessage(), e);
		}
	}

	@Override
	public MailLink mail(String article, List<String> recipients) throws ExportException {
		Sheet sheet = open(article);
		return new MailLink(recipients, MailFile.subject(List.of(sheet)),
				TextFile.of(sheet, new Work(ExportOptions.PLAIN, ExportProgress.NONE, renderer, catalogs, clock)));
	}
}
