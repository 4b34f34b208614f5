/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.ui.Refresh;

/** The way from one marked place of a page to the next, and what is marked in it. Another marking sets the page anew. */
final class MarkTour implements ReaderBar.Listener {

	private final Reader reader;
	private final ReaderBar bar;
	private final Refresh soon;
	private final MarkedPlaces places = new MarkedPlaces();
	private ReadingPane pane;
	private int hits;

	/** @param parent has a {@code GridLayout} */
	MarkTour(Composite parent, Reader reader) {
		this.reader = reader;
		bar = new ReaderBar(parent, this);
		soon = Refresh.of(parent, reader::setAgain);
	}

	/** @return what is to be marked in the next page */
	TextMarks marks() {
		return places.now(bar.isFinding());
	}

	/** A page of another article begins with its first place. */
	void startAnew() {
		places.forget();
	}

	/** A page is shown, in which so many places are marked. */
	void arrive(ReadingPane shown, int marked) {
		pane = shown;
		hits = marked;
		if (hits == 0 && !bar.isFinding()) {
			bar.hide();
		} else if (hits > 0) {
			bar.showHits();
			goOn();
		}
		bar.say(places.current(), hits);
	}

	private void goOn() {
		boolean lost = places.isLost(hits);
		if (lost) {
			places.look(Math.min(pane.nextHit(), hits));
		}
		pane.reveal(places.current(), lost);
	}

	/** Marks what was searched for, until the user removes that. */
	void search(TextMarks marks) {
		if (places.search(marks)) {
			reader.setAgain();
		}
	}

	/** Lets the user find a text. */
	void find() {
		if (pane != null) {
			bar.find(pane.selection());
		}
	}

	@Override
	public void find(TextMarks marks) {
		places.find(marks);
		soon.request();
	}

	@Override
	public void step(int steps) {
		if (hits > 0) {
			int place = places.step(steps, hits);
			pane.reveal(place, true);
			bar.say(place, hits);
		}
	}

	@Override
	public void close() {
		boolean wasFinding = bar.isFinding();
		bar.hide();
		places.find(TextMarks.NONE);
		if (!wasFinding) {
			places.search(TextMarks.NONE);
		}
		reader.setAgain();
		reader.setFocus();
	}

	/** Removes all marks. */
	void unmark() {
		places.search(TextMarks.NONE);
		close();
	}
}
