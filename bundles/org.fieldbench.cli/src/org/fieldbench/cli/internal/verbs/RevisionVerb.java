/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;

import picocli.CommandLine.Option;

/** A verb that makes a revision of an article, be it the first. */
abstract class RevisionVerb extends DataVerb implements ChangesData {

	@Option(names = "--author", paramLabel = "NAME", order = 90, description = "Who makes the change. Standard: your user name.")
	private String author;

	@Option(names = "--comment", paramLabel = "TEXT", order = 91, description = "What was changed, and why.")
	private String comment;

	@Override
	public final Integer call() {
		try {
			String article = id();
			Revision revision = change(article);
			if (json()) {
				printJson(RevisionFacts.of(article, revision));
			} else {
				KbVerbs.sayKept(context(), article, outcome(), revision);
			}
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	/** @return the new revision */
	abstract Revision change(String article) throws KnowledgeBaseException;

	/** @return what the article is now, as " is approved"; empty when the revision says it all */
	String outcome() {
		return "";
	}

	/** @return of the article that it is about; asked for once */
	abstract String id();

	final Signature signature() {
		return new Signature(author == null ? Signature.user() : author.strip(), comment == null ? "" : comment.strip());
	}

	final ArticleEditing editing() {
		return context().service(ArticleEditing.class);
	}
}
