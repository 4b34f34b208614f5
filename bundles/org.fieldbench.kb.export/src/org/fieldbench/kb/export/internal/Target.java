/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.files.UnwritableException;
import org.fieldbench.files.WholeFile;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportRequest;

/**
 * A file, or an article's folder, and the articles that go into it.
 *
 * @param from index of the first article
 * @param to index after the last one
 */
record Target(Path file, int from, int to) {

	/** @return one file for all */
	static Target file(ExportRequest request) throws ExportException {
		if (request.format() == ExportFormat.MARKDOWN && request.articles().size() > 1) {
			throw new ExportException("Each article has a Markdown file of its own. Name a folder that is there, or choose the zip.");
		}
		return new Target(request.target(), 0, request.articles().size());
	}

	List<Sheet> of(List<Sheet> sheets) {
		return sheets.subList(from, to);
	}

	private boolean isArticleFolder(ExportRequest request) {
		return request.format() == ExportFormat.MARKDOWN && !file.equals(request.target());
	}

	void check(ExportRequest request) throws ExportException {
		if (isArticleFolder(request)) {
			MarkdownFolder.check(file, request.options().replace());
		} else {
			telling(() -> WholeFile.check(file, request.options().replace()));
		}
	}

	void write(ExportRequest request, List<Sheet> sheets, Work work) throws ExportException {
		if (isArticleFolder(request)) {
			MarkdownFolder.write(file, sheets.get(0), work);
		} else {
			telling(() -> WholeFile.write(file, request.options().replace(), out -> maker(request.format()).make(sheets, out, work)));
		}
	}

	/** Something that is done with the file. */
	@FunctionalInterface
	private interface Step {
		void take() throws IOException;
	}

	private void telling(Step step) throws ExportException {
		try {
			step.take();
		} catch (ExportException e) {
			throw e;
		} catch (FileAlreadyExistsException e) {
			throw new ExportException("There is a file " + file + " already. Choose another name, or let it be replaced.", e);
		} catch (UnwritableException e) {
			throw new ExportException(e.getMessage(), e);
		} catch (IOException e) {
			throw new ExportException(new UnwritableException(file, e).getMessage(), e);
		}
	}

	private static Maker maker(ExportFormat format) {
		return switch (format) {
		case PDF -> new PdfFile();
		case HTML -> new HtmlFile();
		case MARKDOWN -> MarkdownFolder::alone;
		case ZIP -> new ZipFile();
		case TEXT -> new TextFile();
		case EML -> new MailFile();
		};
	}
}
