/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb state}: approves an article, throws it away, and so on. */
@Command(name = "state", sortOptions = false, description = { "Set the state of an article.",
		"There are draft, pending, approved, featured, expired, disapproved and trash. What is in the",
		"trash is kept, and becomes a draft when it is taken out.", "" }, footer = { "",
				"Example: fieldbench kb state 1000 pending --comment \"Please look at step 3\"" })
public final class KbStateVerb extends ChangeVerb {

	@Parameters(index = "1", paramLabel = "STATE", description = "The new state.")
	private String state;

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		return editing().setState(article, ArticleStates.named(state), signature());
	}

	@Override
	String outcome() {
		return " is " + ArticleStates.named(state).key() + " now";
	}
}
