/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb history}: the revisions of an article. */
@Command(name = "history", sortOptions = false, description = { "List the revisions of an article, the first one first.", "" }, footer = { "",
		"Example: fieldbench kb history 212" })
public final class KbHistoryVerb extends DataVerb {

	@Parameters(paramLabel = "ID", description = "The article's id.")
	private String id;

	@Override
	public Integer call() {
		String known = KbVerbs.known(context(), id);
		try {
			List<Revision> history = context().service(ArticleEditing.class).history(known);
			if (json()) {
				printJson(history.stream().map(revision -> RevisionFacts.of(known, revision)).toList());
			} else {
				context().out().print(RevisionText.table(history));
			}
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}
}
