/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.text.NumberFormat;
import java.util.Locale;

import org.fieldbench.tftp.Transfer;

/** Transfers in words. */
public final class TransferText {

	private static final double KIB = 1024;

	private TransferText() {
	}

	public static String state(Transfer.State state) {
		return switch (state) {
		case RUNNING -> "Running";
		case COMPLETE -> "Complete";
		case FAILED -> "Failed";
		};
	}

	/** @return percent and bytes, or bytes alone while the size is unknown */
	public static String progress(Transfer transfer) {
		String bytes = NumberFormat.getIntegerInstance().format(transfer.bytes());
		return transfer.percent() < 0 ? bytes + " bytes" : transfer.percent() + " %";
	}

	/** @param rate bytes a second */
	public static String rate(double rate) {
		if (rate < KIB) {
			return String.format(Locale.getDefault(), "%.0f B/s", rate);
		}
		return rate < KIB * KIB ? String.format("%.1f KiB/s", rate / KIB) : String.format("%.1f MiB/s", rate / KIB / KIB);
	}

	/** @return all that is known of a transfer, a line each, to be read, copied and sent */
	public static String details(Transfer transfer) {
		StringBuilder text = new StringBuilder();
		for (TransferColumn column : TransferColumn.values()) {
			line(text, column.title(), column.text(transfer));
		}
		line(text, "Served", transfer.servedName().orElse("no file of that name"));
		line(text, "Bytes", bytes(transfer));
		transfer.sha256().ifPresent(hash -> line(text, "SHA-256 of what was sent", hash));
		transfer.failure().ifPresent(failure -> line(text, "What went wrong", failure));
		return text.toString();
	}

	private static String bytes(Transfer transfer) {
		NumberFormat format = NumberFormat.getIntegerInstance();
		String done = format.format(transfer.bytes());
		return transfer.size() < 0 ? done : done + " of " + format.format(transfer.size());
	}

	private static void line(StringBuilder text, String name, String value) {
		if (!value.isBlank()) {
			text.append(name).append(": ").append(value).append(System.lineSeparator());
		}
	}
}
