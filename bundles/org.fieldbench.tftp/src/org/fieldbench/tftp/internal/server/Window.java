/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Packets that were not acknowledged yet, in order. Blocks are counted without end; an ACK names only the low 16 bits, so it
 * is understood by its distance from the last acknowledged block. An OACK counts as block 0, acknowledged by ACK 0.
 */
final class Window {

	private static final int NUMBERS = 0x10000;

	private record Sent(byte[] packet, int fileBytes) {
	}

	private final Deque<Sent> packets = new ArrayDeque<>();
	private long acknowledged;
	private long bytesAcknowledged;

	/** @param first number of the first packet: 0 for an OACK, 1 for DATA */
	Window(int first) {
		acknowledged = first - 1L;
	}

	void add(byte[] packet, int fileBytes) {
		packets.add(new Sent(packet, fileBytes));
	}

	/** @return whether it acknowledges something new; an old, repeated or future ACK changes nothing */
	boolean acknowledge(int number) {
		int distance = Math.floorMod(number - acknowledged, NUMBERS);
		if (distance > packets.size()) {
			return false;
		}
		for (int i = 0; i < distance; i++) {
			bytesAcknowledged += packets.remove().fileBytes();
		}
		acknowledged += distance;
		return distance > 0;
	}

	Iterator<byte[]> packets() {
		return packets.stream().map(Sent::packet).iterator();
	}

	int size() {
		return packets.size();
	}

	boolean isEmpty() {
		return packets.isEmpty();
	}

	/** @return the last acknowledged block, -1 when not even the OACK was */
	long acknowledged() {
		return acknowledged;
	}

	/** @return the number for the packet to be added next */
	long next() {
		return acknowledged + packets.size() + 1;
	}

	long bytesAcknowledged() {
		return bytesAcknowledged;
	}
}
