/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/**
 * All that is known of a transfer, for people.
 *
 * @param name what it is
 * @param value in words, never blank
 */
public record TransferDetails(String name, String value) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
	private static final double KIB = 1024;

	/** @return the most important first; what is not known is left out */
	public static List<TransferDetails> of(Transfer transfer) {
		List<TransferDetails> all = new ArrayList<>();
		add(all, "State", Outcome.of(transfer).word());
		transfer.failure().ifPresent(text -> add(all, "What went wrong", text));
		add(all, "Operation", transfer.operation() == Operation.READ ? "Read: the client fetches" : "Write: the client uploads");
		add(all, "Client", EventText.address(transfer.client()));
		add(all, "Asked for", transfer.requestedName());
		transfer.servedName().ifPresent(name -> add(all, transfer.operation() == Operation.READ ? "Served" : "Stored as", name));
		add(all, "Options agreed", options(transfer.options()));
		add(all, "Bytes", bytes(transfer));
		add(all, "Blocks", number(transfer.traffic().blocks()));
		add(all, "Sent again", number(transfer.retransmissions()));
		add(all, "Came twice", number(transfer.traffic().duplicates()));
		add(all, "Began", TIME.format(transfer.started().atZone(ZoneId.systemDefault())));
		add(all, "Duration", duration(transfer.elapsed()));
		add(all, "Rate", transfer.bytes() == 0 ? "" : rate(transfer.rate()));
		add(all, "SHA-256", transfer.sha256().orElse(""));
		return List.copyOf(all);
	}

	/** @return all of it, a line each, to be copied and sent */
	public static String text(Transfer transfer) {
		return of(transfer).stream().map(each -> each.name() + ": " + each.value() + System.lineSeparator()).collect(Collectors.joining());
	}

	/** @return e.g. {@code blksize=1428 windowsize=4} */
	public static String options(Map<String, String> options) {
		String agreed = new TreeMap<>(options).entrySet().stream().map(option -> option.getKey() + "=" + option.getValue())
				.collect(Collectors.joining(" "));
		return agreed.isEmpty() ? "none (plain RFC 1350, 512 bytes a block)" : agreed;
	}

	/** @param bytesPerSecond 0 or more */
	public static String rate(double bytesPerSecond) {
		if (bytesPerSecond < KIB) {
			return String.format(Locale.getDefault(), "%.0f B/s", bytesPerSecond);
		}
		return bytesPerSecond < KIB * KIB ? String.format("%.1f KiB/s", bytesPerSecond / KIB)
				: String.format("%.1f MiB/s", bytesPerSecond / KIB / KIB);
	}

	private static void add(List<TransferDetails> all, String name, String value) {
		if (!value.isBlank()) {
			all.add(new TransferDetails(name, value));
		}
	}

	private static String bytes(Transfer transfer) {
		String done = number(transfer.bytes());
		if (transfer.size() < 0 || transfer.state() == State.COMPLETE && transfer.size() == transfer.bytes()) {
			return done;
		}
		return done + " of " + number(transfer.size()) + " (" + transfer.percent() + " %)";
	}

	private static String number(long count) {
		return NumberFormat.getIntegerInstance().format(count);
	}

	private static String duration(Duration time) {
		return time.toMinutes() > 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s" : String.format("%.3f s", time.toNanos() / 1e9);
	}
}
