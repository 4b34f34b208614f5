/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

/** Is told how far the building of the index is, and can end it. */
public interface IndexProgress {

	/** Tells nobody, and never ends it. */
	IndexProgress NONE = (done, total) -> {
		// Nobody asked.
	};

	/**
	 * @param done articles that are in the index by now, of those that have to be read
	 * @param total how many have to be read
	 */
	void at(int done, int total);

	/** @return whether it should end now; what is in the index by then stays, the rest is read the next time */
	default boolean isCancelled() {
		return false;
	}
}
