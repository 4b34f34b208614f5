/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb detach}: takes files away from an article. */
@Command(name = "detach", sortOptions = false, description = { "Take attachments away from an article.",
		"They stay in the earlier revisions.", "" }, footer = { "",
		"Example: fieldbench kb detach 1000 display.jpg" })
public final class KbDetachVerb extends ChangeVerb {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "Names of attachments: see fieldbench kb show ID.")
	private List<String> names;

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		OpenArticle open = editing().open(article);
		return editing().save(ArticleEdit.of(open.article(), open.revision().number(), signature()).detach(names));
	}

	@Override
	String outcome() {
		return " is without " + String.join(", ", names) + " now";
	}
}
