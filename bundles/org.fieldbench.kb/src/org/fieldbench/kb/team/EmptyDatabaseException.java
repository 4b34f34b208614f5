/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

import org.fieldbench.kb.KnowledgeBaseException;

/** The database is new and empty, but the articles here belong to a team already: it may be meant to take the place of that one's. */
public final class EmptyDatabaseException extends KnowledgeBaseException {

	private static final long serialVersionUID = 1L;

	public EmptyDatabaseException() {
		super("The database is new and empty, and the articles here belong to another team's. If it is to take that one's place, which was lost"
				+ " or moved, it can be made your team's and filled from here: Connect to a Team asks whether to, and so does:"
				+ " fieldbench team connect ADDRESS --refill. Otherwise use another data folder, with --data.");
	}
}
