/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import org.fieldbench.tftp.Repetition;

/** Settings that the tests of the client share. */
final class Clients {

	/** No packet is repeated by chance, where a test is not about repetition. */
	static final ClientSettings CALM = ClientSettings.STANDARD.with(RequestedOptions.NONE)
			.with(new Repetition(Duration.ofSeconds(60), Duration.ofSeconds(60), 5, Duration.ZERO)).dallying(Duration.ZERO);
	/** Repeats at once, and gives up after four tries. */
	static final ClientSettings HASTY = CALM.with(new Repetition(Duration.ofMillis(40), Duration.ofMillis(40), 4, Duration.ZERO));

	private Clients() {
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}
}
