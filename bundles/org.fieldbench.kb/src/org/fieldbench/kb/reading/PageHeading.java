/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

/**
 * A place in a page that one may go to.
 *
 * @param level 2 to 6 for a heading as HTML has them; 7 for a step
 * @param text on one line; a step's begins with its number
 * @param anchor names the place in links
 */
public record PageHeading(int level, String text, String anchor) {

	/** The level of steps. */
	public static final int STEP = 7;
}
