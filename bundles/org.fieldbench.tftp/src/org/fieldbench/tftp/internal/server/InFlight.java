/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

/**
 * How many packets may be on their way to one client. A window that is larger than the receiver's socket buffer overruns it, and
 * what is lost costs far more than was won.
 */
final class InFlight {

	/** Three quarters of what Linux gives a socket unless it is asked for more (212,992 bytes). */
	private static final int BUFFER = 163_840;
	/** What the system keeps with each packet, and in front of its bytes. */
	private static final int PER_PACKET = 256;
	private static final int HEADERS = 400;

	private InFlight() {
	}

	/** @return most packets of that block size, at least 1; 128 at 512 bytes, 71 at 1468, 9 at 8192, 1 at 65464 */
	static int mostPackets(int blockSize) {
		int memory = PER_PACKET + nextPowerOfTwo(blockSize + HEADERS);
		return Math.max(1, BUFFER / memory);
	}

	private static int nextPowerOfTwo(int number) {
		return Integer.highestOneBit(number - 1) << 1;
	}
}
