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
 * @param operation whether the client reads or writes
 * @param client address and port (TID) of the client
 * @param requestedName the name as the client sent it, control characters replaced
 * @param servedName the name of the file found, or under which an upload is stored
 * @param options the options agreed in the OACK (RFC 2347), empty for plain RFC 1350
 * @param size length of the file in bytes, -1 when unknown
 * @param bytes file bytes acknowledged so far, by the client or, of an upload, by the server
 * @param traffic packets so far
 * @param started when the request came
 * @param elapsed time since then, up to the end
 * @param state where it stands
 * @param sha256 SHA-256 of what was sent or stored, in lower-case hexadecimal, once complete
 * @param problem what went wrong and what to do, for a failed one
 */
public record Transfer(long id, Operation operation, InetSocketAddress client, String requestedName, Optional<String> servedName,
		Map<String, String> options, long size, long bytes, Traffic traffic, Instant started, Duration elapsed, State state,
		Optional<String> sha256, Optional<Problem> problem) {

	/** Where a transfer stands. */
	public enum State {
		RUNNING, COMPLETE, FAILED
	}

	/**
	 * Packets of one transfer.
	 *
	 * @param blocks DATA acknowledged so far
	 * @param retransmissions packets that the server sent again
	 * @param duplicates packets that came again, and were not answered
	 */
	public record Traffic(long blocks, int retransmissions, int duplicates) {

		/** Before anything was sent. */
		public static final Traffic NONE = new Traffic(0, 0, 0);
	}

	public Transfer {
		options = Map.copyOf(options);
	}

	/** @return packets that the server sent again */
	public int retransmissions() {
		return traffic.retransmissions();
	}

	/** @return what went wrong and what to do, for a failed one */
	public Optional<String> failure() {
		return problem.map(Problem::text);
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
