/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import org.jsoup.nodes.Element;

/**
 * Puts notes of the page's sections to the steps that they speak of: an element of the class {@code step-note} whose class names a
 * step ({@code step-note step-9}) goes to the end of that step. One whose step is not there stays where it was.
 */
final class StepNotes {

	private static final String NOTE = "step-note";

	private StepNotes() {
	}

	/** @param page has the article's text in {@code div.text}, its steps with their ids */
	static void place(Element page) {
		for (Element note : page.select("section ." + NOTE)) {
			note.classNames().stream().filter(name -> name.matches("step-[1-9]\\d*")).findFirst()
					.map(step -> page.selectFirst("div.text li#" + step)).ifPresent(step -> {
						note.remove();
						lastParagraph(step).appendText(" ").appendChild(note);
					});
		}
	}

	/** A note at the end of a step's line, not below it. A list or a box that ends the step is left as it is. */
	private static Element lastParagraph(Element step) {
		Element last = step.lastElementChild();
		return last != null && last.normalName().equals("p") ? last : step;
	}
}
