/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * A file read by the book, in lock step or by windows.
 *
 * @param bytes as they came
 * @param blocks how many, the last (shorter) one counted
 * @param options of the OACK, empty if there was none
 * @param afterHighest the number of the block after number 65535, -1 if there was none
 */
public record Download(byte[] bytes, long blocks, Map<String, String> options, int afterHighest) {

	private static final int HIGHEST = 65535;

	/** Does the reading. */
	private static final class Reading {

		private final Client client;
		private final int blockSize;
		private final int window;
		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		private int last;
		private int sinceAck;
		private long blocks;
		private int afterHighest = -1;

		Reading(Client client, int blockSize, int window) {
			this.client = client;
			this.blockSize = blockSize;
			this.window = window;
		}

		/** @return whether it was the last block */
		boolean take(Reply reply) throws IOException, Failed {
			Failed.unless(reply.is(Wire.DATA), reply + " after block " + blocks);
			Failed.unless(reply.block().length <= blockSize, reply + ", more than agreed");
			if (!isNext(reply.number())) {
				// Something was lost on the way, or came again: say how far we are.
				acknowledge();
				return false;
			}
			return append(reply);
		}

		private boolean isNext(int number) {
			if (last == HIGHEST) {
				return number == (afterHighest < 0 && number < 2 ? number : afterHighest);
			}
			return number == last + 1;
		}

		private boolean append(Reply reply) throws IOException {
			if (last == HIGHEST) {
				afterHighest = reply.number();
			}
			last = reply.number();
			blocks++;
			bytes.writeBytes(reply.block());
			boolean end = reply.block().length < blockSize;
			if (++sinceAck >= window || end) {
				acknowledge();
			}
			return end;
		}

		private void acknowledge() throws IOException {
			sinceAck = 0;
			client.ack(last);
		}
	}

	/** Goes on from the first reply to a request. */
	public static Download from(Client client, Reply first) throws IOException, Failed {
		boolean agreed = first.is(Wire.OPTION_ACK);
		Map<String, String> options = agreed ? first.options() : Map.of();
		Reading reading = new Reading(client, number(options, "blksize", Wire.BLOCK), number(options, "windowsize", 1));
		if (agreed) {
			client.ack(0);
		}
		Reply reply = agreed ? client.next() : first;
		while (!reading.take(reply)) {
			reply = client.next();
		}
		return new Download(reading.bytes.toByteArray(), reading.blocks, options, reading.afterHighest);
	}

	/** @return an agreed value */
	public static int number(Map<String, String> options, String name, int otherwise) throws Failed {
		String value = options.get(name);
		Failed.unless(value == null || value.matches("\\d{1,9}"), "OACK has " + name + '=' + value);
		return value == null ? otherwise : Integer.parseInt(value);
	}
}
