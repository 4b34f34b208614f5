/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

/** Follows a check of many articles. */
@FunctionalInterface
public interface CheckProgress {

	/** Follows nothing, and lets it go on. */
	CheckProgress NONE = (article, done, total) -> true;

	/**
	 * @param article id of the one that is looked at next
	 * @param done how many were looked at, from 0
	 * @param total how many there are
	 * @return false to stop: what was found until then is the answer
	 */
	boolean next(String article, int done, int total);
}
