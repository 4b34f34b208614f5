/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A file written by the book, in lock step or by windows. */
public final class Delivery {

	private static final Duration REPEAT_AFTER = Duration.ofSeconds(2);
	private static final int TRIES = 6;

	private final Client client;
	private final byte[] file;
	private final int blockSize;
	private final int window;
	private int acknowledged;

	private Delivery(Client client, byte[] file, int blockSize, int window) {
		this.client = client;
		this.file = file;
		this.blockSize = blockSize;
		this.window = window;
	}

	/**
	 * Writes a file after the first reply to a request, up to the last ACK.
	 *
	 * @return the options of the OACK, empty if there was none
	 */
	public static Map<String, String> of(Client client, Reply first, byte[] file) throws IOException, Failed {
		boolean agreed = first.is(Wire.OPTION_ACK);
		Failed.unless(agreed || first.is(Wire.ACK, 0), first + " instead of ACK 0");
		Map<String, String> options = agreed ? first.options() : Map.of();
		new Delivery(client, file, Download.number(options, "blksize", Wire.BLOCK), Download.number(options, "windowsize", 1)).send();
		return options;
	}

	/** @return block n of a file, counted from 1 */
	public static byte[] block(byte[] file, int number, int blockSize) {
		return Arrays.copyOfRange(file, (number - 1) * blockSize, Math.min(number * blockSize, file.length));
	}

	private void send() throws IOException, Failed {
		int blocks = file.length / blockSize + 1;
		for (int tries = 0; acknowledged < blocks; tries++) {
			Failed.unless(tries < TRIES, "no ACK after block " + acknowledged);
			int end = Math.min(acknowledged + window, blocks);
			for (int number = acknowledged + 1; number <= end; number++) {
				client.answer(Wire.data(number, block(file, number, blockSize)));
			}
			if (heard(end)) {
				tries = -1;
			}
		}
	}

	/** @return whether an ACK came that brought us further */
	private boolean heard(int end) throws IOException, Failed {
		Optional<Reply> reply = client.within(REPEAT_AFTER);
		while (reply.isPresent() && !reply.get().is(Wire.ERROR)) {
			int number = reply.get().number();
			if (reply.get().is(Wire.ACK) && number > acknowledged && number <= end) {
				acknowledged = number;
				return true;
			}
			reply = client.within(REPEAT_AFTER);
		}
		Failed.unless(reply.isEmpty(), reply.map(Reply::toString).orElse("") + " after block " + acknowledged);
		return false;
	}
}
