/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientResult;

/** Counts what a transfer does, and tells the listener. */
final class Tally {

	private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(100);

	private final ClientListener listener;
	private final MessageDigest hash = Sha256.digest();
	private final long start = System.nanoTime();
	private long lastReport = start - BETWEEN_REPORTS;
	private Map<String, String> options = Map.of();
	private OptionalLong size = OptionalLong.empty();
	private long bytes;
	private int retransmissions;
	private int duplicates;

	Tally(ClientListener listener) {
		this.listener = listener;
	}

	void agreed(Terms terms, OptionalLong known) {
		options = terms.options();
		size = known;
		listener.agreed(options, size);
	}

	/** Bytes of the file on this side, in their order. */
	void file(byte[] buffer, int offset, int length) {
		hash.update(buffer, offset, length);
		bytes += length;
	}

	/** @return bytes of the file so far */
	long bytes() {
		return bytes;
	}

	void sentAgain(int packets) {
		retransmissions += packets;
	}

	void duplicate() {
		duplicates++;
	}

	void progressed(long soFar) {
		long now = System.nanoTime();
		if (now - lastReport >= BETWEEN_REPORTS) {
			lastReport = now;
			listener.progressed(soFar);
		}
	}

	ClientResult result(long blocks) {
		Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
		return new ClientResult(bytes, blocks, options, false, size, retransmissions, duplicates, elapsed,
				HexFormat.of().formatHex(hash.digest()));
	}
}
