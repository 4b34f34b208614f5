/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.List;

import org.fieldbench.kb.Article;

/**
 * An article made of a page.
 *
 * @param article details and body
 * @param attachments pictures that its body shows, files that it links, and the original file
 * @param leftOut pieces of the source that are not in the body, with the reason
 * @param leftOutFiles files that came with the page and are not attached, a sentence each
 * @param remarks what the user should look at, a sentence each
 * @param report the record of the import, a text for people: source with hash, what was left out and why
 */
public record ImportedArticle(Article article, List<ImportedAttachment> attachments, List<Piece> leftOut, List<String> leftOutFiles,
		List<String> remarks, String report) {

	/** The name of the report among the attachments. */
	public static final String REPORT = "import-report.txt";
	/** What the name of the original file begins with among the attachments. */
	public static final String ORIGINAL = "original-";

	public ImportedArticle {
		attachments = List.copyOf(attachments);
		leftOut = List.copyOf(leftOut);
		leftOutFiles = List.copyOf(leftOutFiles);
		remarks = List.copyOf(remarks);
	}
}
