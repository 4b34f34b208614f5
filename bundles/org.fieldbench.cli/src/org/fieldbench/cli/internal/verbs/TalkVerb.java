/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Discussions;

import picocli.CommandLine.Option;

/** A verb that says something of an article. */
abstract class TalkVerb extends DataVerb implements ChangesData {

	@Option(names = "--author", paramLabel = "NAME", order = 90, description = "Who says it. Standard: your user name.")
	private String author;

	@Override
	public final Integer call() {
		try {
			say(discussions());
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	/** Says it, and prints what came of it. */
	abstract void say(Discussions discussions) throws KnowledgeBaseException;

	final Discussions discussions() {
		return context().service(Discussions.class);
	}

	final String author() {
		return author == null ? Signature.user() : author;
	}

	/** @param words why, or what was done; may be null */
	final Signature signature(String words) {
		return new Signature(author(), words == null ? "" : words);
	}
}
