/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import java.util.List;

import org.fieldbench.kb.internal.reading.PageFrame;
import org.fieldbench.kb.internal.reading.FlowWriter;

/**
 * An article, set for reading. It runs nothing and loads nothing.
 *
 * @param title of the article
 * @param body content of an HTML body; hits are {@code <mark data-hit="N">}, from 1
 * @param contents headings and steps, in the order of the text
 * @param hits how many places are marked
 */
public record ReadingPage(String title, String body, List<PageHeading> contents, int hits) {

	public ReadingPage {
		contents = List.copyOf(contents);
	}

	/**
	 * @param css the style sheet to put into the page; may be empty
	 * @return a whole HTML page, encoded as UTF-8, whose own policy forbids scripts and loading
	 */
	public String html(String css) {
		return PageFrame.page(title, css, body);
	}

	/** @return the same for a display without a browser */
	public TextFlow flow() {
		return FlowWriter.write(body);
	}
}
