/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import org.fieldbench.tftp.RollOver;

/** Which blocks came, and when an ACK is due (RFC 1350, RFC 7440 section 4). Knows numbers only, no bytes. */
final class Reception {

	private static final int HIGHEST = 0xffff;

	private final Terms terms;
	private final Tally tally;
	private WireNumbers numbers;
	private long received;
	private int sinceAck;
	private int gap;
	private boolean ackDue;
	private boolean complete;

	Reception(Terms terms, Tally tally) {
		this.terms = terms;
		this.tally = tally;
		numbers = WireNumbers.of(terms.rollOver().orElse(RollOver.TO_ZERO));
	}

	/** @return whether it is the number of the block that is to come next */
	boolean isNext(int number) {
		if (number == 1 && received == HIGHEST && terms.windowSize() == 1 && terms.rollOver().isEmpty()) {
			// In lock-step nothing but 0 or 1 can follow, so the server's choice is plain.
			numbers = WireNumbers.TO_ONE;
		}
		return numbers.of(received + 1) == number;
	}

	/** The next block is stored. */
	void accept(int length) {
		received++;
		sinceAck++;
		gap = 0;
		complete = length < terms.blockSize();
		ackDue = complete || sinceAck >= terms.windowSize();
	}

	/** A block came that is not the next. */
	void outOfTurn(int number) {
		int ahead = numbers.distance(received + 1, number);
		if (ahead < terms.windowSize() && ahead <= HIGHEST / 2) {
			// One ACK for a gap; another only when the server has begun the window anew and the block is missing again.
			ackDue = gap == 0 || ahead < gap;
			gap = ahead;
		} else {
			tally.duplicate();
			// Our ACK may be lost. In the midst of a window the server waits for none (RFC 1123 section 4.2.3.1).
			ackDue = sinceAck == 0 && received > 0 && number == lastNumber();
			tally.sentAgain(ackDue ? 1 : 0);
		}
	}

	boolean isAckDue() {
		return ackDue;
	}

	/** An ACK of {@link #lastNumber()} is sent: the server begins a new window behind it. */
	void acknowledged() {
		sinceAck = 0;
		ackDue = false;
	}

	/** @return number of the last block in order, as on the wire; 0 before the first */
	int lastNumber() {
		return numbers.of(received);
	}

	/** @return how many blocks came in order */
	long received() {
		return received;
	}

	boolean isComplete() {
		return complete;
	}
}
