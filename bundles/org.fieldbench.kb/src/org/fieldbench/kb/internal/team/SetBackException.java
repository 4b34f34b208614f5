/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import org.fieldbench.kb.KnowledgeBaseException;

/** The team's database no longer has what was received from it. */
final class SetBackException extends KnowledgeBaseException {

	private static final long serialVersionUID = 1L;

	SetBackException() {
		super("The team's database no longer has all that was received from it before: perhaps an older backup took its place."
				+ " Nothing is exchanged for now, and nothing is lost. A newer backup puts it right; so does filling it again from the laptops:"
				+ " Synchronize with Team asks whether to, and so does: fieldbench team refill");
	}
}
