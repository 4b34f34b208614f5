/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.session.inventory.Suggestion;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the clients that the TFTP server saw. */
public enum SuggestionColumn implements Column<Suggestion> {
	ADDRESS("Address", 20, Suggestion::address),
	MAC("MAC", 22, seen -> seen.mac().orElse("not known")),
	LAST("Last seen", 20, seen -> Times.text(seen.last())),
	ASKED("Asked for", 38, Suggestion::asked);

	private final ColumnSpec<Suggestion> spec;

	SuggestionColumn(String title, int weight, Function<Suggestion, String> text) {
		spec = new ColumnSpec<>(title, weight, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	@Override
	public ColumnSpec<Suggestion> spec() {
		return spec;
	}
}
