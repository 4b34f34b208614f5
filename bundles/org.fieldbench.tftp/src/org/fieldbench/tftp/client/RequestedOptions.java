/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.tftp.RollOver;

/**
 * The options that a client asks for (RFC 2347). A server may grant less, or ignore them all.
 *
 * @param blockSize bytes in a DATA packet, 8 to 65464 (RFC 2348 blksize); empty for the 512 of RFC 1350
 * @param windowSize DATA packets for one ACK, 1 to 65535 (RFC 7440 windowsize); empty for 1
 * @param timeoutSeconds after how long each side sends again, 1 to 255 (RFC 2349 timeout)
 * @param timeoutMicros the same in microseconds, 10,000 to 255,000,000 (utimeout, known to tftp-hpa and others)
 * @param size whether to ask how large the file is, or to announce it when sending one (RFC 2349 tsize)
 * @param rollOver the number that is to follow block 65535 (known to tftp-hpa and atftp); empty for the server's choice
 */
public record RequestedOptions(OptionalInt blockSize, OptionalInt windowSize, OptionalInt timeoutSeconds, OptionalInt timeoutMicros,
		boolean size, Optional<RollOver> rollOver) {

	/** None: plain RFC 1350. */
	public static final RequestedOptions NONE = new RequestedOptions(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
			OptionalInt.empty(), false, Optional.empty());

	/** Blocks that fit into an Ethernet frame, also through a tunnel or two, and the size of the file. */
	public static final RequestedOptions STANDARD = NONE.blockSize(1428).withSize();

	public RequestedOptions {
		check("The block size", blockSize, 8, 65464);
		check("The window size", windowSize, 1, 65535);
		check("The timeout in seconds", timeoutSeconds, 1, 255);
		check("The timeout in microseconds", timeoutMicros, 10_000, 255_000_000);
		if (rollOver.filter(RollOver.NEVER::equals).isPresent()) {
			throw new IllegalArgumentException("A client can ask for block numbers that go on with 0 or with 1.");
		}
	}

	private static void check(String what, OptionalInt value, int least, int most) {
		if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
			throw new IllegalArgumentException(what + " goes from " + least + " to " + most + ", not " + value.getAsInt() + '.');
		}
	}

	public RequestedOptions blockSize(int bytes) {
		return new RequestedOptions(OptionalInt.of(bytes), windowSize, timeoutSeconds, timeoutMicros, size, rollOver);
	}

	public RequestedOptions windowSize(int packets) {
		return new RequestedOptions(blockSize, OptionalInt.of(packets), timeoutSeconds, timeoutMicros, size, rollOver);
	}

	public RequestedOptions timeoutSeconds(int seconds) {
		return new RequestedOptions(blockSize, windowSize, OptionalInt.of(seconds), timeoutMicros, size, rollOver);
	}

	public RequestedOptions timeoutMicros(int micros) {
		return new RequestedOptions(blockSize, windowSize, timeoutSeconds, OptionalInt.of(micros), size, rollOver);
	}

	public RequestedOptions withSize() {
		return new RequestedOptions(blockSize, windowSize, timeoutSeconds, timeoutMicros, true, rollOver);
	}

	public RequestedOptions rollOver(RollOver after) {
		return new RequestedOptions(blockSize, windowSize, timeoutSeconds, timeoutMicros, size, Optional.of(after));
	}
}
