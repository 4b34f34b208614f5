/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.Transfer.Traffic;

/** What is known of one transfer; tells it, of progress and of repetitions at most ten times a second. Guarded by its owner. */
final class TransferRecord {

	private static final long REPORT_EVERY = Duration.ofMillis(100).toNanos();

	private final EventQueue events;
	private final long id;
	private final Operation operation;
	private final String requestedName;
	private final Instant started = Instant.now();
	private final long startedAt = System.nanoTime();
	private InetSocketAddress client;
	private Optional<String> servedName = Optional.empty();
	private Map<String, String> options = Map.of();
	private long size = -1;
	private long bytes;
	private long blocks;
	private int retransmissions;
	private int duplicates;
	private long progressToldAt = startedAt;
	private long repetitionToldAt = startedAt - REPORT_EVERY;

	TransferRecord(long id, Operation operation, InetSocketAddress client, String requestedName, EventQueue events) {
		this.id = id;
		this.operation = operation;
		this.client = client;
		this.requestedName = Texts.printable(requestedName);
		this.events = events;
	}

	void requested() {
		tell(Kind.REQUESTED, Severity.INFO, EventTexts.requested(operation, requestedName));
	}

	void agreed(String name, long length, Map<String, String> agreedOptions) {
		servedName = Optional.of(Texts.printable(name));
		size = length;
		options = agreedOptions;
		tell(Kind.AGREED, Severity.INFO, EventTexts.agreed(servedName.get(), length, options));
	}

	void progress(long fileBytes, long dataBlocks, long now) {
		bytes = fileBytes;
		blocks = dataBlocks;
		if (now - progressToldAt >= REPORT_EVERY && events.takesProgress(now)) {
			progressToldAt = now;
			tell(Kind.PROGRESS, Severity.DETAIL, EventTexts.progress(bytes, size));
		}
	}

	/** @param block that was sent again; 0 for the answer to the request */
	void retransmitted(long block, long now) {
		retransmissions++;
		if (now - repetitionToldAt >= REPORT_EVERY) {
			repetitionToldAt = now;
			tell(Kind.RETRANSMITTED, Severity.DETAIL, EventTexts.retransmitted(operation, block, retransmissions));
		}
	}

	void duplicate() {
		duplicates++;
	}

	void moved(InetSocketAddress to) {
		String text = EventTexts.moved(client, to);
		client = to;
		tell(Kind.MOVED, Severity.NOTICE, text);
	}

	void complete(String sha256) {
		String name = servedName.orElse(requestedName);
		tell(snapshot(State.COMPLETE, Optional.of(sha256), Optional.empty()), Kind.COMPLETED, Severity.INFO,
				EventTexts.complete(operation, name, bytes, System.nanoTime() - startedAt, retransmissions));
	}

	void failed(Problem problem) {
		tell(snapshot(State.FAILED, Optional.empty(), Optional.of(problem)), Kind.FAILED, problem.cause().severity(), problem.text());
	}

	private void tell(Kind kind, Severity severity, String text) {
		tell(snapshot(State.RUNNING, Optional.empty(), Optional.empty()), kind, severity, text);
	}

	private void tell(Transfer transfer, Kind kind, Severity severity, String text) {
		events.tell(new ServerEvent(Instant.now(), kind, severity, Optional.of(transfer), text));
	}

	private Transfer snapshot(State state, Optional<String> sha256, Optional<Problem> problem) {
		return new Transfer(id, operation, client, requestedName, servedName, options, size, bytes,
				new Traffic(blocks, retransmissions, duplicates), started, Duration.ofNanos(System.nanoTime() - startedAt), state, sha256,
				problem);
	}
}
