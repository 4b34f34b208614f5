/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ImportedAttachment;

/**
 * Writes an article as a folder, in the form that the knowledge base keeps its own in.
 *
 * @param parent gets a folder for each article
 */
record ArticleFolderWriter(Path parent) {

	/** @return the article's folder */
	Path write(ImportedArticle imported) {
		String id = imported.article().id();
		ArticleIds.problem(id).ifPresent(problem -> {
			throw new VerbException(Verb.FAILED, problem, null);
		});
		Path folder = parent.resolve(id);
		if (Files.exists(folder)) {
			throw new VerbException(Verb.FAILED, "There is a folder " + folder + " already. Move it away, or give another --id.", null);
		}
		try {
			Path attachments = Files.createDirectories(folder.resolve("attachments"));
			for (ImportedAttachment file : imported.attachments()) {
				Files.write(attachments.resolve(file.name()), file.file().bytes());
			}
			Files.writeString(attachments.resolve(ImportedArticle.REPORT), imported.report());
			Files.write(folder.resolve("article.md"), ArticleMarkdown.write(imported.article()).getBytes(StandardCharsets.UTF_8));
			return folder;
		} catch (IOException e) {
			throw KbImportVerb.cannotWrite(folder, e);
		}
	}
}
