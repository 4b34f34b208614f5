/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.fieldbench.firmware.EntryChange;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the comparison of two firmware bundles. */
enum ChangeColumn implements Column<EntryChange> {
	CHANGE("Change", 10, change -> first(change.kind().text()), Comparator.comparing(EntryChange::kind)),
	BEFORE("Before", 28, change -> name(change.before()), byText(change -> name(change.before()))),
	AFTER("After", 28, change -> name(change.after()), byText(change -> name(change.after()))),
	ROLE("Role", 14, change -> change.transition(entry -> RoleText.of(entry.role()), " \u2192 "),
			byText(change -> RoleText.of(change.entry().role()))),
	VERSION("Version", 12, change -> change.transition(entry -> entry.version().orElse("\u2013"), " \u2192 "),
			byText(change -> change.entry().version().orElse(""))),
	SIZE("Size (bytes)", 18, change -> change.transition(entry -> NumberFormat.getIntegerInstance().format(entry.size()), " \u2192 "),
			Comparator.comparingLong(change -> change.entry().size()));

	private final ColumnSpec<EntryChange> spec;

	ChangeColumn(String title, int weight, Function<EntryChange, String> text, Comparator<EntryChange> order) {
		spec = new ColumnSpec<>(title, weight, false, text, order);
	}

	@Override
	public ColumnSpec<EntryChange> spec() {
		return spec;
	}

	private static String first(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private static String name(Optional<FirmwareEntry> entry) {
		return entry.map(FirmwareEntry::name).orElse("");
	}

	private static Comparator<EntryChange> byText(Function<EntryChange, String> text) {
		return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}
}
