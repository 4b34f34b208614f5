/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What client and server agree on (RFC 2347): only what was asked is answered, unknown options and bad values are passed over.
 *
 * @param blockSize bytes of file in a DATA packet
 * @param windowSize DATA packets sent before an ACK is awaited
 * @param timeout time until a repetition, if the client asked for one
 * @param answer the content of the OACK, names spelt as the client did; empty means no OACK is sent
 */
record Agreement(int blockSize, int windowSize, Optional<Duration> timeout, Map<String, String> answer) {

	private static final int STANDARD_BLOCK = 512;
	private static final int SMALLEST_BLOCK = 8;
	private static final int LARGEST_BLOCK = 65464;
	private static final int LARGEST_WINDOW = 65535;

	/** A larger window overruns the receiver's socket buffer, and what is lost costs more than was won. */
	private static final int BYTES_IN_FLIGHT = 65536;
	/** Small packets take far more of that buffer than their bytes. */
	private static final int PACKETS_IN_FLIGHT = 128;

	/** @param size of what will be sent, empty if not known beforehand; then tsize is not answered */
	static Agreement on(Map<String, String> asked, OptionalLong size) {
		Map<String, String> known = new LinkedHashMap<>();
		asked.forEach((name, value) -> known.put(name.toLowerCase(Locale.ROOT), value));
		int blockSize = blockSize(known);
		int windowSize = windowSize(known, blockSize);
		OptionalInt seconds = number(known.get("timeout"), 1, 255);
		Map<String, String> answer = new LinkedHashMap<>();
		asked.keySet().forEach(name -> {
			switch (name.toLowerCase(Locale.ROOT)) {
				case "blksize" -> put(answer, name, askedBlockSize(known).isPresent(), blockSize);
				case "windowsize" -> put(answer, name, askedWindow(known).isPresent(), windowSize);
				case "timeout" -> put(answer, name, seconds.isPresent(), seconds.orElse(0));
				// not for an empty file: curl takes a tsize of 0 for an error
				case "tsize" -> put(answer, name, size.orElse(0) > 0, size.orElse(0));
				default -> {
					// unknown options are left out of the answer (RFC 2347)
				}
			}
		});
		return new Agreement(blockSize, windowSize,
				seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsInt())) : Optional.empty(), answer);
	}

	private static void put(Map<String, String> answer, String name, boolean valid, long value) {
		if (valid) {
			answer.put(name, Long.toString(value));
		}
	}

	private static int blockSize(Map<String, String> asked) {
		return Math.min(askedBlockSize(asked).orElse(STANDARD_BLOCK), LARGEST_BLOCK);
	}

	private static int windowSize(Map<String, String> asked, int blockSize) {
		int cap = Math.clamp(BYTES_IN_FLIGHT / blockSize, 1, PACKETS_IN_FLIGHT);
		return Math.min(askedWindow(asked).orElse(1), cap);
	}

	/** A wish above the limit is met with less, as RFC 2348 allows. */
	private static OptionalInt askedBlockSize(Map<String, String> asked) {
		return number(asked.get("blksize"), SMALLEST_BLOCK, Integer.MAX_VALUE);
	}

	private static OptionalInt askedWindow(Map<String, String> asked) {
		return number(asked.get("windowsize"), 1, LARGEST_WINDOW);
	}

	private static OptionalInt number(String text, int least, int most) {
		if (text == null || !text.matches("[0-9]{1,10}")) {
			return OptionalInt.empty();
		}
		long value = Long.parseLong(text);
		return value < least || value > most ? OptionalInt.empty() : OptionalInt.of((int) value);
	}
}
