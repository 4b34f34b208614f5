/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.text.EventFilter;
import org.fieldbench.tftp.text.EventText;

/** What the log shows: the events of the server that pass a filter. Knows no widgets; used by one thread. */
public final class LogModel {

	private List<ServerEvent> all = List.of();
	private List<ServerEvent> shown = List.of();
	private String words = "";
	private Severity least = Severity.INFO;
	private boolean onlySelected;
	private OptionalLong selected = OptionalLong.empty();

	/** @param events oldest first */
	public void take(List<ServerEvent> events) {
		all = events;
		refresh();
	}

	public void words(String typed) {
		words = typed;
		refresh();
	}

	public void least(Severity severity) {
		least = severity;
		refresh();
	}

	public Severity least() {
		return least;
	}

	/** @param only whether to show only what is about the selected transfer */
	public void onlySelected(boolean only) {
		onlySelected = only;
		refresh();
	}

	/** @param transfer the id of the transfer that is selected now; empty for none */
	public void selected(OptionalLong transfer) {
		if (!transfer.equals(selected)) {
			selected = transfer;
			refresh();
		}
	}

	/** @return oldest first */
	public List<ServerEvent> shown() {
		return shown;
	}

	/** @return how many there are and how many are hidden, in words */
	public String summary() {
		if (all.isEmpty()) {
			return "Nothing has happened yet.";
		}
		if (onlySelected && selected.isEmpty()) {
			return "Select a transfer to see what happened in it.";
		}
		int hidden = all.size() - shown.size();
		return shown.size() + (shown.size() == 1 ? " event" : " events") + (hidden == 0 ? "" : ", " + hidden + " hidden by the filter");
	}

	/** @param rows indices of {@link #shown}. @return those lines, to be copied */
	public String lines(int... rows) {
		return IntStream.of(rows).filter(row -> row < shown.size()).mapToObj(shown::get).map(EventText::line)
				.collect(Collectors.joining(System.lineSeparator()));
	}

	/** @return where those of the events that are still shown are now */
	public int[] rows(List<ServerEvent> events) {
		List<Integer> rows = new ArrayList<>();
		// By identity: two events may be equal, and comparing whole transfers would be slow.
		for (int row = 0; row < shown.size() && rows.size() < events.size(); row++) {
			if (events.get(rows.size()) == shown.get(row)) {
				rows.add(row);
			}
		}
		return rows.stream().mapToInt(Integer::intValue).toArray();
	}

	private void refresh() {
		if (onlySelected && selected.isEmpty()) {
			shown = List.of();
			return;
		}
		EventFilter filter = new EventFilter(words, least, onlySelected ? selected : OptionalLong.empty());
		shown = all.stream().filter(filter).toList();
	}
}
