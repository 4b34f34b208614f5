/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb attach}: adds files to an article. */
@Command(name = "attach", sortOptions = false, description = { "Attach files to an article.",
		"One that has the same name is replaced; it stays in the earlier revisions.", "" }, footer = { "", "Example: fieldbench kb attach 1000 display.jpg" })
public final class KbAttachVerb extends ChangeVerb {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files on this computer.")
	private List<Path> files;

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		for (Path file : files) {
			if (!Files.isRegularFile(file)) {
				throw failed(Files.exists(file) ? file + " is no file. Name a file to attach." : "There is no file " + file + ". Check the path.");
			}
		}
		OpenArticle open = editing().open(article);
		return editing().save(ArticleEdit.of(open.article(), open.revision().number(), signature()).attach(files.stream().map(NewAttachment::of).toList()));
	}

	@Override
	String outcome() {
		return " has " + files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")) + " attached now";
	}
}
