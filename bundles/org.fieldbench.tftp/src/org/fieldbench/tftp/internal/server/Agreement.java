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

import org.fieldbench.tftp.RollOver;

/**
 * What client and server agree on (RFC 2347): only what was asked is answered, unknown options and bad values are passed over.
 *
 * @param blockSize bytes of file in a DATA packet
 * @param windowSize DATA packets sent before an ACK is awaited
 * @param timeout time until a repetition, if the client asked for one
 * @param rollOver what follows block 65535, if the client asked for it
 * @param answer the content of the OACK, names spelt as the client did; empty means no OACK is sent
 */
record Agreement(int blockSize, int windowSize, Optional<Duration> timeout, Optional<RollOver> rollOver,
		Map<String, String> answer) {

	private static final int STANDARD_BLOCK = 512;
	private static final int SMALLEST_BLOCK = 8;
	private static final int LARGEST_BLOCK = 65464;
	private static final int LARGEST_WINDOW = 65535;
	/** Bounds of utimeout in microseconds, as tftp-hpa has them. */
	private static final int SHORTEST_MICROS = 10_000;
	private static final int LONGEST_MICROS = 255_000_000;

	/** The asked ones by their names in lower case, and the answer as it grows. */
	private record Talk(Map<String, String> asked, Map<String, String> answer) {

		OptionalInt number(String name, int least, int most) {
			String text = asked.get(name);
			if (text == null || !text.matches("[0-9]{1,10}")) {
				return OptionalInt.empty();
			}
			long value = Long.parseLong(text);
			return value < least || value > most ? OptionalInt.empty() : OptionalInt.of((int) value);
		}

		void put(String name, boolean valid, long value) {
			if (valid) {
				answer.put(name, Long.toString(value));
			}
		}
	}

	/**
	 * @param size length of what will be sent, empty if not known beforehand; then tsize is not answered
	 * @param announced for an upload: its size is the client's to tell, and comes back as it was
	 */
	static Agreement on(Map<String, String> asked, OptionalLong size, boolean announced) {
		Map<String, String> known = new LinkedHashMap<>();
		asked.forEach((name, value) -> known.put(name.toLowerCase(Locale.ROOT), value));
		Talk talk = new Talk(known, new LinkedHashMap<>());
		// A wish above the limit is met with less, as RFC 2348 allows.
		OptionalInt block = talk.number("blksize", SMALLEST_BLOCK, Integer.MAX_VALUE);
		int blockSize = Math.min(block.orElse(STANDARD_BLOCK), LARGEST_BLOCK);
		OptionalInt window = talk.number("windowsize", 1, LARGEST_WINDOW);
		int windowSize = Math.min(window.orElse(1), InFlight.mostPackets(blockSize));
		OptionalInt seconds = talk.number("timeout", 1, 255);
		OptionalInt micros = talk.number("utimeout", SHORTEST_MICROS, LONGEST_MICROS);
		OptionalInt roll = talk.number("rollover", 0, 1);
		asked.keySet().forEach(name -> {
			switch (name.toLowerCase(Locale.ROOT)) {
				case "blksize" -> talk.put(name, block.isPresent(), blockSize);
				case "windowsize" -> talk.put(name, window.isPresent(), windowSize);
				case "timeout" -> talk.put(name, seconds.isPresent(), seconds.orElse(0));
				case "utimeout" -> talk.put(name, micros.isPresent(), micros.orElse(0));
				case "rollover" -> talk.put(name, roll.isPresent(), roll.orElse(0));
				// not for an empty file: curl takes a tsize of 0 for an error
				case "tsize" -> talk.put(name, announced ? size.isPresent() : size.orElse(0) > 0, size.orElse(0));
				default -> {
					// unknown options are left out of the answer (RFC 2347)
				}
			}
		});
		return new Agreement(blockSize, windowSize, time(seconds, micros),
				roll.isPresent() ? Optional.of(roll.getAsInt() == 0 ? RollOver.TO_ZERO : RollOver.TO_ONE) : Optional.empty(),
				talk.answer());
	}

	/** The finer one wins where a client asks for both. */
	private static Optional<Duration> time(OptionalInt seconds, OptionalInt micros) {
		if (micros.isPresent()) {
			return Optional.of(Duration.ofNanos(micros.getAsInt() * 1000L));
		}
		return seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsInt())) : Optional.empty();
	}

	/** @return the size that a client announces with a write, empty if it does not (RFC 2349) */
	static OptionalLong announced(Map<String, String> asked) {
		for (Map.Entry<String, String> option : asked.entrySet()) {
			if (option.getKey().equalsIgnoreCase("tsize") && option.getValue().matches("[0-9]{1,18}")) {
				return OptionalLong.of(Long.parseLong(option.getValue()));
			}
		}
		return OptionalLong.empty();
	}
}
