/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.text.EventText;
import org.fieldbench.tftp.text.Outcome;
import org.fieldbench.tftp.text.TransferDetails;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the table of transfers: what they show and how they sort. */
public enum TransferColumn implements Column<Transfer> {
	TIME("Time", 11, false, transfer -> time(transfer), Comparator.comparing(Transfer::started)),
	CLIENT("Client", 21, false, transfer -> EventText.address(transfer.client()),
			Comparator.comparing(transfer -> EventText.address(transfer.client()))),
	FILE("File", 21, false, Transfer::requestedName,
			Comparator.comparing(Transfer::requestedName, String.CASE_INSENSITIVE_ORDER)),
	PROGRESS("Progress", 12, false, TransferText::progress, Comparator.comparingInt(Transfer::percent)),
	RATE("Rate", 14, true, transfer -> TransferDetails.rate(transfer.rate()), Comparator.comparingDouble(Transfer::rate)),
	STATE("State", 15, false, transfer -> Outcome.of(transfer).word(),
			Comparator.comparing(Transfer::state).thenComparing(transfer -> Outcome.of(transfer).word())),
	OPTIONS("Options", 12, false, transfer -> options(transfer.options()),
			Comparator.comparing(transfer -> options(transfer.options()))),
	RESENT("Resent", 9, true, transfer -> Integer.toString(transfer.retransmissions()),
			Comparator.comparingInt(Transfer::retransmissions));

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final ColumnSpec<Transfer> spec;

	TransferColumn(String title, int weight, boolean rightAligned, Function<Transfer, String> text,
			Comparator<Transfer> order) {
		spec = new ColumnSpec<>(title, weight, rightAligned, text, order);
	}

	@Override
	public ColumnSpec<Transfer> spec() {
		return spec;
	}

	@Override
	public String toolTip(Transfer transfer) {
		return this == STATE ? transfer.failure().orElse(text(transfer)) : text(transfer);
	}

	private static String time(Transfer transfer) {
		return CLOCK.format(transfer.started().atZone(ZoneId.systemDefault()));
	}

	private static String options(Map<String, String> options) {
		return new TreeMap<>(options).entrySet().stream().map(option -> option.getKey() + "=" + option.getValue())
				.collect(Collectors.joining(" "));
	}
}
