/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.client.ClientException.Reason;

/** Holds a server to the rules of RFC 2347: it may grant only what was asked, and no more of it. */
final class OptionCheck {

	private static final int LEAST_BLOCK_SIZE = 8;

	private final Map<String, String> asked;
	private final Map<String, String> answered = new LinkedHashMap<>();

	private OptionCheck(Map<String, String> asked) {
		this.asked = asked;
	}

	/** @throws ClientException if the server may not answer so */
	static Terms agree(Map<String, String> asked, Map<String, String> answer) throws ClientException {
		OptionCheck check = new OptionCheck(asked);
		for (Map.Entry<String, String> option : answer.entrySet()) {
			check.take(option.getKey().toLowerCase(Locale.ROOT), option.getValue());
		}
		return check.terms();
	}

	private void take(String name, String value) throws ClientException {
		String wanted = asked.get(name);
		if (wanted == null) {
			throw wrong("an option that was not asked for: " + Failures.quoted(name));
		}
		long number = number(name, value);
		switch (name) {
			case "blksize" -> between(name, number, LEAST_BLOCK_SIZE, wanted);
			case "windowsize" -> between(name, number, 1, wanted);
			case "tsize" -> { // Any size may be the file's.
			}
			default -> between(name, number, Long.parseLong(wanted), wanted);
		}
		answered.put(name, Long.toString(number));
	}

	private static long number(String name, String value) throws ClientException {
		if (!value.matches("\\d{1,18}")) {
			throw wrong(name + ' ' + Failures.quoted(value) + ", which is no number");
		}
		return Long.parseLong(value);
	}

	private static void between(String name, long number, long least, String most) throws ClientException {
		if (number < least || number > Long.parseLong(most)) {
			throw wrong(name + ' ' + number + " when " + most + " was asked for");
		}
	}

	private static ClientException wrong(String what) {
		return new ClientException(Reason.WRONG_OPTIONS,
				"The server answered with " + what + ". That breaks RFC 2347; try it without options.");
	}

	private Terms terms() {
		Optional<Duration> timeout = value("utimeout").map(micros -> Duration.ofNanos(micros * 1000))
				.or(() -> value("timeout").map(Duration::ofSeconds));
		return new Terms(answered, value("blksize").orElse((long) Terms.PLAIN_BLOCK_SIZE).intValue(),
				value("windowsize").orElse(1L).intValue(), timeout,
				value("rollover").map(after -> after == 1 ? RollOver.TO_ONE : RollOver.TO_ZERO),
				value("tsize").map(OptionalLong::of).orElse(OptionalLong.empty()));
	}

	private Optional<Long> value(String name) {
		return Optional.ofNullable(answered.get(name)).map(Long::valueOf);
	}
}
