/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;

/** Events of a server as lines of a terminal: what a person wants to know, not every step. */
final class EventLines {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
	/** A few packets get lost everywhere. */
	private static final int FIRST_TROUBLE = 5;

	/** From how many repetitions on to speak again, for each running transfer. */
	private final Map<Long, Integer> troubleAt = new HashMap<>();

	/** @return whether it is the outcome of a transfer, other than a harmless one, and not mere progress */
	static boolean isResult(ServerEvent event) {
		return event.kind() == Kind.COMPLETED || event.kind() == Kind.FAILED && event.severity().compareTo(Severity.NOTICE) > 0;
	}

	/** @return none if it is not worth a line */
	List<String> of(ServerEvent event) {
		return switch (event.kind()) {
		case REQUESTED -> lines(event, asks(event));
		case RETRANSMITTED -> trouble(event);
		case MOVED -> lines(event, Texts.safe(event.text()) + '.');
		case COMPLETED -> ended(event, complete(event.transfer().orElseThrow()));
		case FAILED -> ended(event, failed(event));
		case STRAY, FLOOD -> lines(event, Texts.safe(event.text()));
		case LISTENING, AGREED, PROGRESS, STOPPED -> List.of();
		};
	}

	private static String asks(ServerEvent event) {
		Transfer transfer = event.transfer().orElseThrow();
		return (transfer.operation() == Operation.READ ? "asks for " : "wants to write ") + Texts.safe(transfer.requestedName());
	}

	private List<String> trouble(ServerEvent event) {
		Transfer transfer = event.transfer().orElseThrow();
		int from = troubleAt.getOrDefault(transfer.id(), FIRST_TROUBLE);
		if (transfer.retransmissions() < from) {
			return List.of();
		}
		troubleAt.put(transfer.id(), 2 * transfer.retransmissions());
		String where = transfer.percent() < 0 ? Texts.bytes(transfer.bytes()) : transfer.percent() + " %";
		return lines(event, "answers badly: " + Texts.count(transfer.retransmissions(), "packet", "packets") + " of " + name(transfer)
				+ " sent again so far, at " + where + ".");
	}

	private List<String> ended(ServerEvent event, String what) {
		event.transfer().map(Transfer::id).ifPresent(troubleAt::remove);
		String hash = event.transfer().flatMap(Transfer::sha256).map(sha256 -> "          SHA-256 " + sha256).orElse("");
		List<String> lines = lines(event, what);
		return hash.isEmpty() ? lines : List.of(lines.getFirst(), hash);
	}

	private static String complete(Transfer transfer) {
		String again = transfer.retransmissions() == 0 ? ""
				: ", " + Texts.count(transfer.retransmissions(), "packet", "packets") + " sent again";
		return (transfer.operation() == Operation.READ ? "got " : "wrote ") + name(transfer) + ": " + Texts.bytes(transfer.bytes()) + " in "
				+ Texts.time(transfer.elapsed()) + ", " + Texts.rate(transfer.rate()) + again;
	}

	private static String failed(ServerEvent event) {
		Transfer transfer = event.transfer().orElseThrow();
		String did = transfer.operation() == Operation.READ ? "did not get " : "did not write ";
		return did + name(transfer) + ": " + Texts.safe(transfer.failure().orElse("no reason is known."));
	}

	private static String name(Transfer transfer) {
		return Texts.safe(transfer.servedName().orElse(transfer.requestedName()));
	}

	private static List<String> lines(ServerEvent event, String what) {
		String client = event.transfer().map(transfer -> transfer.client().getAddress().getHostAddress() + " ").orElse("");
		return List.of(CLOCK.format(event.at().atZone(ZoneId.systemDefault())) + "  " + client + what);
	}
}
