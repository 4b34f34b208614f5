/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.diff.ArticleDifference;
import org.fieldbench.kb.diff.DiffRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb diff}: what differs between two revisions. */
@Command(name = "diff", sortOptions = false, description = { "Show what differs between two revisions of an article.", "" }, footer = { "",
		"Examples: fieldbench kb diff 212", "          fieldbench kb diff 212 1 3",
		"Lines that went begin with -, lines that came with +." })
public final class KbDiffVerb extends DataVerb {

	@Parameters(index = "0", paramLabel = "ID", description = "The article's id.")
	private String id;

	@Parameters(index = "1", arity = "0..1", paramLabel = "OLD", description = "The older revision. Standard: the one before NEW.")
	private Integer older;

	@Parameters(index = "2", arity = "0..1", paramLabel = "NEW", description = "The newer revision. Standard: the latest one.")
	private Integer newer;

	@Override
	public Integer call() {
		String known = KbVerbs.known(context(), id);
		ArticleEditing editing = context().service(ArticleEditing.class);
		try {
			int to = newer == null ? editing.open(known).revision().number() : newer;
			int from = older == null ? to - 1 : older;
			if (from < 1) {
				throw failed("The article " + known + " has one revision; there is nothing to compare it with.");
			}
			print(from, to, ArticleDifference.of(editing.text(known, from), editing.text(known, to)));
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	private void print(int from, int to, List<DiffRow> rows) {
		if (json()) {
			printJson(Map.of("old", from, "new", to, "rows", rows.stream().filter(row -> row.kind() != DiffRow.Kind.SAME).map(DiffText::facts).toList()));
		} else {
			context().out().print(DiffText.of(from, to, rows));
		}
	}
}
