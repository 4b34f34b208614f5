/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of a phone's history. */
public enum HistoryColumn implements Column<PhoneChange> {
	TIME("Time", 17, change -> Times.text(change.set().time())),
	WHAT("What", 15, PhoneChange::title),
	BEFORE("Before", 17, PhoneChange::beforeText),
	AFTER("After", 17, PhoneChange::afterText),
	HOW("How", 20, change -> change.set().how()),
	BY("By", 10, change -> change.set().author());

	private final ColumnSpec<PhoneChange> spec;

	HistoryColumn(String title, int weight, Function<PhoneChange, String> text) {
		spec = new ColumnSpec<>(title, weight, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	@Override
	public ColumnSpec<PhoneChange> spec() {
		return spec;
	}
}
