/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** What checks of option values share. */
final class Values {

	private static final int OPTION_REFUSED = 8;

	private Values() {
	}

	static String[] and(String[] options, String... more) {
		return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
	}

	/**
	 * Asks for a value out of bounds. Right answers: DATA or an OACK without it, ERROR 8, or an allowed value.
	 *
	 * @param allowed which values the server may offer instead
	 */
	static void passedOver(Bench bench, String option, String value, Predicate<String> allowed) throws Exception {
		try (Client client = bench.client()) {
			Reply reply = client.read("size-513", option, value).next();
			if (reply.is(Wire.ERROR)) {
				Failed.unless(reply.number() == OPTION_REFUSED, reply + " instead of ERROR 8");
			} else if (reply.is(Wire.OPTION_ACK)) {
				String answer = reply.options().get(option);
				Failed.unless(answer != null && allowed.test(answer), reply + " for " + option + '=' + value);
			} else {
				Failed.unless(reply.is(Wire.DATA, 1), reply.toString());
			}
		}
	}

	/** @return whether it is a number from one to another */
	static boolean isBetween(String value, int least, int most) {
		return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
	}
}
