/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.Piece;

/** The record of an import that stays with the article. */
final class ImportReport {

	private ImportReport() {
	}

	static String of(ImportPreview preview, Article article, List<Piece> leftOut, List<String> files, List<String> remarks) {
		StringBuilder text = new StringBuilder();
		text.append("Import of ").append(article.id()).append(": ").append(article.title()).append("\n\n");
		text.append("Source:   ").append(preview.source().path()).append(", ").append(preview.source().bytes().length).append(" bytes\n");
		text.append("SHA-256:  ").append(preview.source().sha256()).append('\n');
		text.append("Encoding: ").append(preview.text().encoding()).append(", as ").append(preview.text().how()).append(".\n");
		text.append("\nTo look at\n");
		remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
		text.append(remarks.isEmpty() ? "Nothing.\n" : "");
		text.append("\nChanged against the source\n");
		article.cleaned().forEach(change -> text.append("- ").append(change).append('\n'));
		text.append("\nLeft out\n");
		leftOut.forEach(piece -> text.append("- ").append(piece.because()).append(" [").append(piece.rule()).append("]\n  ")
				.append(piece.text().replace("\n", "\n  ")).append('\n'));
		files.forEach(file -> text.append("- ").append(file).append('\n'));
		text.append(leftOut.isEmpty() && files.isEmpty() ? "Nothing.\n" : "");
		return text.toString();
	}
}
