/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.PacketReader;

/** What is asked of the packet codec for any datagram. */
final class Decoding {

	/** Its message is sent back. */
	private static final int LONGEST_MESSAGE = 200;

	private Decoding() {
	}

	/** Fails, or throws whatever the reader threw, unless it is a packet or {@link MalformedPacketException}. */
	static void check(byte[] datagram) {
		try {
			assertNotNull(PacketReader.read(datagram, datagram.length));
		} catch (MalformedPacketException e) {
			assertFalse(e.getMessage().isBlank() || e.getMessage().length() > LONGEST_MESSAGE, e.getMessage());
		}
	}

	/** @return what became of it */
	static String text(byte[] buffer, int length) {
		try {
			return PacketReader.read(buffer, length).toString();
		} catch (MalformedPacketException e) {
			return e.getMessage();
		}
	}

	/** @return how long it took */
	static long nanos(byte[] datagram) {
		long start = System.nanoTime();
		check(datagram);
		return System.nanoTime() - start;
	}
}
