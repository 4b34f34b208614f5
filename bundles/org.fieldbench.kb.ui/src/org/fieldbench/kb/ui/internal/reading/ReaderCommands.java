/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.reading.ArticleLink;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.ui.TableCopy;

/** What can be done with an article that is being read; each by the name that the extension gives it. */
public final class ReaderCommands {

	private static final String NOTHING = "Select an article first.";

	private final Reader reader;
	private final Map<String, Runnable> actions;
	private String said = "";

	/** @param travel goes so many articles back or forward; false when there is none */
	public ReaderCommands(Reader reader, java.util.function.IntPredicate travel) {
		this.reader = reader;
		actions = Map.ofEntries(Map.entry("find", reader.tour()::find), Map.entry("next", () -> reader.tour().step(1)), Map.entry("previous", () -> reader.tour().step(-1)),
				Map.entry("unmark", reader.tour()::unmark), Map.entry("contents", this::contents), Map.entry("back", () -> travel(travel, -1)),
				Map.entry("forward", () -> travel(travel, 1)), Map.entry("zoomIn", () -> zoom(1)), Map.entry("zoomOut", () -> zoom(-1)),
				Map.entry("zoomReset", () -> zoom(0)), Map.entry("copyText", this::copyText), Map.entry("link", this::link));
	}

	/** @return what is to be said to the user; may be empty */
	public String run(String name) {
		said = "";
		if (reader.page().isEmpty()) {
			return NOTHING;
		}
		actions.get(name).run();
		return said;
	}

	private void travel(java.util.function.IntPredicate travel, int steps) {
		if (!travel.test(steps)) {
			said = steps < 0 ? "No article was read before this one." : "This is the article that was read last.";
		}
	}

	private void zoom(int steps) {
		Zoom.change(steps);
		reader.redraw();
	}

	private void contents() {
		ReadingPage page = reader.page().orElseThrow();
		if (page.contents().isEmpty()) {
			said = "This article has no headings and no steps.";
		} else {
			Shell shell = reader.control().getShell();
			Point place = reader.control().toDisplay(8, 8);
			new ContentsPopup(shell, page.contents(), place, heading -> {
				reader.reveal(heading.anchor());
				reader.setFocus();
			}).open();
		}
	}

	private void copyText() {
		TableCopy.copy(reader.control().getDisplay(), reader.page().orElseThrow().flow().text());
		said = "The article's text is on the clipboard.";
	}

	private void link() {
		String link = new ArticleLink(reader.article().orElseThrow().id(), "").toString();
		TableCopy.copy(reader.control().getDisplay(), link);
		said = link + " is on the clipboard.";
	}
}
