/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the table of entries: what they show and how they sort. */
public enum EntryColumn implements Column<FirmwareEntry> {
	NAME("Name", 28, false, FirmwareEntry::name, Comparator.comparing(FirmwareEntry::name, String.CASE_INSENSITIVE_ORDER)),
	ROLE("Role", 13, false, entry -> RoleText.of(entry.role()), Comparator.comparing(entry -> RoleText.of(entry.role()))),
	SURE("Sure", 7, true, entry -> entry.role() == FirmwareRole.UNKNOWN ? "" : entry.confidence() + " %",
			Comparator.comparingInt(FirmwareEntry::confidence)),
	VERSION("Version", 9, false, entry -> entry.version().orElse(""),
			Comparator.comparing(entry -> entry.version().orElse(""))),
	MODELS("Models", 9, false, entry -> String.join(", ", entry.models()),
			Comparator.comparing(entry -> String.join(", ", entry.models()))),
	FORMAT("Format", 10, false, entry -> FormatText.of(entry.content().format()),
			Comparator.comparing(entry -> FormatText.of(entry.content().format()))),
	SIZE("Bytes", 11, true, entry -> NumberFormat.getIntegerInstance().format(entry.size()),
			Comparator.comparingLong(FirmwareEntry::size)),
	SHA256("SHA-256", 13, false, entry -> shortened(entry.sha256()), Comparator.comparing(FirmwareEntry::sha256));

	private static final int SHOWN_DIGITS = 12;

	private final ColumnSpec<FirmwareEntry> spec;

	EntryColumn(String title, int weight, boolean rightAligned, Function<FirmwareEntry, String> text,
			Comparator<FirmwareEntry> order) {
		spec = new ColumnSpec<>(title, weight, rightAligned, text, order);
	}

	@Override
	public ColumnSpec<FirmwareEntry> spec() {
		return spec;
	}

	@Override
	public String toolTip(FirmwareEntry entry) {
		return switch (this) {
		case ROLE, SURE -> entry.grounds();
		case FORMAT -> entry.content().description();
		case SHA256 -> entry.sha256();
		default -> text(entry);
		};
	}

	/** @return the first digits of a hash, enough to compare by eye; the whole one is in the tool tip */
	static String shortened(String sha256) {
		return sha256.length() <= SHOWN_DIGITS ? sha256 : sha256.substring(0, SHOWN_DIGITS) + "\u2026";
	}
}
