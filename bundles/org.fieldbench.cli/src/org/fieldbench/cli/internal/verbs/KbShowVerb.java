/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb show}: one article. */
@Command(name = "show", sortOptions = false, description = { "Show an article.", "" }, footer = { "",
		"Example: fieldbench kb show 212" })
public final class KbShowVerb extends DataVerb {

	@Parameters(paramLabel = "ID", description = "Its id, or the number of a field alert.")
	private String id;

	@Override
	public Integer call() {
		ArticleLibrary library = context().service(ArticleLibrary.class);
		Article article = library.find(id.replaceFirst("^#", "")).orElseThrow(() -> unknown(library));
		if (json()) {
			printJson(ArticleFacts.all(article));
		} else {
			context().out().print(context().service(ArticleRenderer.class).toText(article));
		}
		return OK;
	}

	private VerbException unknown(ArticleLibrary library) {
		return failed("There is no article \"" + id + "\"." + NearNames.hint(id,
				library.articles().stream().map(Article::id).toList()) + " All of them: fieldbench kb list");
	}
}
