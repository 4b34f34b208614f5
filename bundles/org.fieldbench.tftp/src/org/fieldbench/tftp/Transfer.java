/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one transfer at one moment, from the request to its last ACK or failure.
 *
 * @param id counts from 1 in each server
 * @param client address and port (TID) of the client
 * @param requestedName the name as the client sent it, control characters replaced
 * @param servedName the name of the file found
 * @param options the options agreed in the OACK (RFC 2347), empty for plain RFC 1350
 * @param size length of the file in bytes, -1 when unknown
 * @param bytes file bytes acknowledged so far
 * @param retransmissions packets sent again
 * @param started when the request came
 * @param elapsed time since then, up to the end
 * @param state where it stands
 * @param sha256 SHA-256 of what was sent, in lower-case hexadecimal, once complete
 * @param failure what went wrong and what to do, for a failed one
 */
public record Transfer(long id, InetSocketAddress client, String requestedName, Optional<String> servedName,
		Map<String, String> options, long size, long bytes, int retransmissions, Instant started, Duration elapsed,
		State state, Optional<String> sha256, Optional<String> failure) {

	/** Where a transfer stands. */
	public enum State {
		RUNNING, COMPLETE, FAILED
	}

	public Transfer {
		options = Map.copyOf(options);
	}

	/** @return bytes a second so far, 0 before the first */
	public double rate() {
		double seconds = elapsed.toNanos() / 1e9;
		return seconds <= 0 ? 0 : bytes / seconds;
	}

	/** @return 0 to 100, or -1 when the size is unknown */
	public int percent() {
		if (size < 0) {
			return -1;
		}
		return size == 0 ? 100 : (int) (bytes * 100 / size);
	}
}
