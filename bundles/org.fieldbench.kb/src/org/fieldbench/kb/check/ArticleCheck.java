/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.check.Finding.Kind;

/**
 * Looks for what is wrong in the knowledge base: broken links, lost files, dates that are past, names that nobody knows. Reads
 * every file; not for the thread of the display.
 */
public final class ArticleCheck {

	private static final String MEND = "Mend the file, or restore an earlier revision.";

	private final ArticleLibrary library;
	private final ArticleEditing editing;
	private final Surroundings surroundings;

	public ArticleCheck(ArticleLibrary library, ArticleEditing editing, Surroundings surroundings) {
		this.library = library;
		this.editing = editing;
		this.surroundings = surroundings;
	}

	/** @return all findings of all articles that are not in the trash, and what is wrong with the place they are kept in */
	public List<Finding> all(CheckProgress progress) {
		List<Finding> findings = new ArrayList<>();
		List<ArticleHead> heads = library.articles().stream().filter(head -> head.editorial().state() != ArticleState.TRASH).toList();
		TitleCheck titles = new TitleCheck(heads);
		for (int at = 0; at < heads.size(); at++) {
			if (!progress.next(heads.get(at).id(), at, heads.size())) {
				return findings;
			}
			findings.addAll(of(heads.get(at).id(), titles));
		}
		List<String> told = findings.stream().map(Finding::text).toList();
		library.problems().stream().filter(problem -> !told.contains(problem)).forEach(problem -> findings.add(new Finding("", Kind.ARTICLE, problem, MEND)));
		return findings;
	}

	/** @return the findings of one article */
	public List<Finding> of(String id) {
		return of(id, new TitleCheck(library.articles()));
	}

	private List<Finding> of(String id, TitleCheck titles) {
		Findings found = new Findings(id);
		try {
			OpenArticle open = editing.open(id);
			open.problems().forEach(problem -> found.add(Kind.ARTICLE, problem, MEND));
			new DetailCheck(library, surroundings, found).look(open);
			titles.look(open.article().id(), open.article().title(), found);
			new LinkCheck(library, open, found).look();
			new FileCheck(editing, found).look(open);
		} catch (KnowledgeBaseException e) {
			found.add(Kind.ARTICLE, e.getMessage(), MEND);
		}
		return found.all();
	}
}
