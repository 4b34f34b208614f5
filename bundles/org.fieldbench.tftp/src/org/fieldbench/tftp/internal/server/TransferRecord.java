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
import java.util.concurrent.atomic.AtomicInteger;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.TransferListener;

/** What is known of one running transfer; tells the listener, of progress at most ten times a second. */
final class TransferRecord {

	private static final long REPORT_EVERY = Duration.ofMillis(100).toNanos();

	private final long id;
	private final InetSocketAddress client;
	private final String requestedName;
	private final TransferListener listener;
	private final Instant started = Instant.now();
	private final long startedAt = System.nanoTime();
	private final AtomicInteger retransmissions = new AtomicInteger();
	private Optional<String> servedName = Optional.empty();
	private Map<String, String> options = Map.of();
	private long size = -1;
	private long bytes;
	private long reportedAt;

	TransferRecord(long id, InetSocketAddress client, String requestedName, TransferListener listener) {
		this.id = id;
		this.client = client;
		this.requestedName = Texts.printable(requestedName);
		this.listener = listener;
	}

	void requested() {
		report(State.RUNNING, Optional.empty(), Optional.empty());
	}

	void agreed(String name, long length, Map<String, String> agreedOptions) {
		servedName = Optional.of(name);
		size = length;
		options = agreedOptions;
		requested();
	}

	void acknowledged(long fileBytes) {
		bytes = fileBytes;
		if (System.nanoTime() - reportedAt >= REPORT_EVERY) {
			requested();
		}
	}

	/** May be called by any thread. */
	void retransmitted() {
		retransmissions.incrementAndGet();
	}

	void complete(String sha256) {
		report(State.COMPLETE, Optional.of(sha256), Optional.empty());
	}

	void failed(String meaning) {
		report(State.FAILED, Optional.empty(), Optional.of(meaning));
	}

	private void report(State state, Optional<String> sha256, Optional<String> failure) {
		reportedAt = System.nanoTime();
		Transfer transfer = new Transfer(id, Operation.READ, client, requestedName, servedName, options, size, bytes,
				new Transfer.Traffic(0, retransmissions.get(), 0), started, Duration.ofNanos(reportedAt - startedAt), state, sha256,
				failure.map(text -> new Problem(Problem.Cause.STALLED, text)));
		listener.happened(new ServerEvent(Instant.now(), ServerEvent.Kind.PROGRESS, Severity.DETAIL, Optional.of(transfer), ""));
	}
}
