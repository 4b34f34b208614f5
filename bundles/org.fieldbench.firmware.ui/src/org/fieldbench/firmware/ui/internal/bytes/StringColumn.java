/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.fieldbench.firmware.content.StringScan.Found;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the table of strings. */
public enum StringColumn implements Column<Found> {
	OFFSET("Offset", 14, true, found -> String.format(Locale.ROOT, "%08X", found.offset()), Comparator.comparingLong(Found::offset)),
	TEXT("Text", 70, false, StringColumn::shown, Comparator.comparing(Found::text, String.CASE_INSENSITIVE_ORDER)),
	LENGTH("Length", 10, true, found -> Long.toString(found.length()), Comparator.comparingLong(Found::length)),
	ENCODING("Encoding", 12, false, found -> found.wide() ? "UTF-16" : "ASCII", Comparator.comparing(Found::wide));

	private final ColumnSpec<Found> spec;

	StringColumn(String title, int weight, boolean rightAligned, Function<Found, String> text, Comparator<Found> order) {
		spec = new ColumnSpec<>(title, weight, rightAligned, text, order);
	}

	@Override
	public ColumnSpec<Found> spec() {
		return spec;
	}

	private static String shown(Found found) {
		return found.length() > found.text().length() ? found.text() + "\u2026" : found.text();
	}
}
