/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.kb.internal.imports.Company;
import org.fieldbench.kb.internal.imports.PageImport;
import org.fieldbench.kb.internal.imports.SetImport;
import org.fieldbench.kb.internal.imports.source.DiskReader;
import org.fieldbench.kb.internal.imports.source.PageKind;
import org.fieldbench.kb.internal.imports.source.SourceSet;

/**
 * Reads pages that others wrote: text, HTML, web archives (.mht), Markdown, and folders and zips of them. Nothing in them is
 * run, nothing is loaded from the network, nothing is written.
 *
 * @param models names of phone models that are known
 * @param limits how much is read
 * @param encoding of texts; empty to find it out
 */
public record ArticleImport(ModelNames models, ImportLimits limits, Optional<String> encoding) {

	/** @param models names of phone models that are known */
	public static ArticleImport with(ModelNames models) {
		return new ArticleImport(models, ImportLimits.DEFAULT, Optional.empty());
	}

	/** @param name of an encoding; null or blank to find it out */
	public ArticleImport encoding(String name) {
		return new ArticleImport(models, limits, Optional.ofNullable(name).filter(given -> !given.isBlank()));
	}

	/**
	 * Reads a page with its pictures, or the pages of a folder or zip.
	 *
	 * @throws ImportException if there is no page in it, or it cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public ImportResult read(Path path, ImportProgress progress) throws ImportException {
		SourceSet set = new SourceSet(limits, progress);
		new DiskReader(set).read(path);
		return new SetImport(this, set).read(path);
	}

	/**
	 * Reads what was pasted.
	 *
	 * @param text plain text, Markdown or the source of a page
	 * @throws ImportException if there is nothing in it
	 */
	public ImportPreview paste(String text) throws ImportException {
		String name = text.stripLeading().startsWith("<") ? "pasted.html" : text.stripLeading().startsWith("---\n") || text.contains("\n## ") ? "pasted.md" : "pasted.txt";
		SourceFile file = new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
		return PageImport.read(file, PageKind.of(name), Company.NONE, encoding("UTF-8"));
	}
}
