/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.reading.ReadingPage;

/** Shows a page. Call on the display's thread. */
interface ReadingPane {

	/** What screen readers call it. */
	String NAME = "Text of the article";

	/** @return what it is shown by */
	Control control();

	/**
	 * @param stay whether what is in sight stays there; else the page begins at its top
	 * @param percent the size of the text, 100 as usual
	 */
	void show(ReadingPage page, boolean stay, int percent);

	/** Sets the page that is shown in the theme's present colours and another size; what is in sight stays there. */
	void restyle(ReadingPage page, int percent);

	/** Goes to a heading or a step, if the page has it. */
	void reveal(String anchor);

	/**
	 * Sets a marked place off from the others.
	 *
	 * @param number from 1
	 * @param go whether to go there
	 */
	void reveal(int number, boolean go);

	/** @return the number of the first marked place that is in sight or after that; 1 when none is */
	int nextHit();

	/** @return the text that the user selected; may be empty */
	String selection();

	void selectAll();
}
