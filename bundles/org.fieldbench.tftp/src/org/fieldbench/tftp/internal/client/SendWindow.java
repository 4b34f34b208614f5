/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** The blocks that are read but not acknowledged yet (RFC 7440). */
final class SendWindow {

	private record Block(byte[] packet, long fileBytes) {
	}

	private final Terms terms;
	private final FileInput file;
	private final Tally tally;
	private final WireNumbers numbers;
	private final Deque<Block> blocks = new ArrayDeque<>();
	private final byte[] buffer;
	private long acknowledged;
	private long fileBytesAcknowledged;
	/** Last block that went out at least once. */
	private long sent;
	private boolean finished;

	SendWindow(Terms terms, FileInput file, Tally tally) {
		this.terms = terms;
		this.file = file;
		this.tally = tally;
		numbers = WireNumbers.of(terms.rollOver().orElse(RollOver.TO_ZERO));
		buffer = new byte[terms.blockSize()];
	}

	/** Reads on until the window is full or the file ends; a file of whole blocks ends with an empty one. */
	void fill() throws IOException {
		while (!finished && blocks.size() < terms.windowSize()) {
			int length = file.read(buffer, 0, buffer.length);
			finished = length < buffer.length;
			long block = acknowledged + blocks.size() + 1;
			blocks.add(new Block(PacketWriter.data(numbers.of(block), buffer, length), tally.bytes()));
		}
	}

	/** @return the packets of the window in order; counts those that went out before */
	List<byte[]> toSend() {
		tally.sentAgain((int) (sent - acknowledged));
		sent = acknowledged + blocks.size();
		return blocks.stream().map(Block::packet).toList();
	}

	/** @return whether it acknowledges something new; an old, repeated or future ACK changes nothing */
	boolean acknowledge(int number) {
		int count = numbers.distance(acknowledged, number);
		if (count == 0 || count > blocks.size()) {
			return false;
		}
		for (int i = 0; i < count; i++) {
			fileBytesAcknowledged = blocks.remove().fileBytes();
		}
		acknowledged += count;
		return true;
	}

	/** @return how many blocks are acknowledged */
	long acknowledged() {
		return acknowledged;
	}

	long fileBytesAcknowledged() {
		return fileBytesAcknowledged;
	}

	boolean isComplete() {
		return finished && blocks.isEmpty();
	}
}
