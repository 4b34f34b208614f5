/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a complete transfer came to.
 *
 * @param bytes of the file
 * @param blocks DATA packets that carried it, each counted once
 * @param options agreed in the OACK (RFC 2347), names in lower case; empty for plain RFC 1350
 * @param optionsRefused whether the server refused the options first, so that it went without
 * @param announcedSize the file's size in bytes as the server told it before a read, or as it was known before a write
 * @param retransmissions packets that this client sent again
 * @param duplicates packets that came again or too late
 * @param elapsed from the first request to the last ACK
 * @param sha256 SHA-256 of the file on this side, in lower-case hexadecimal
 */
public record ClientResult(long bytes, long blocks, Map<String, String> options, boolean optionsRefused, OptionalLong announcedSize,
		int retransmissions, int duplicates, Duration elapsed, String sha256) {

	public ClientResult {
		options = Map.copyOf(options);
	}

	/** @return bytes a second */
	public double rate() {
		double seconds = elapsed.toNanos() / 1e9;
		return seconds <= 0 ? 0 : bytes / seconds;
	}

	ClientResult afterRefusedOptions() {
		return new ClientResult(bytes, blocks, options, true, announcedSize, retransmissions, duplicates, elapsed, sha256);
	}
}
