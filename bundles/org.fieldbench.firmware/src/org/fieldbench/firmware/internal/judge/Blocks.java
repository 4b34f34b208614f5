/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.Locale;

/** Files in TFTP blocks. */
public final class Blocks {

	/** Bytes of a block without options (RFC 1350, section 2). */
	public static final int STANDARD = 512;

	/** Block numbers have 16 bits (RFC 1350, section 5). */
	private static final int MOST = 65_535;

	private Blocks() {
	}

	/** @return how many blocks a file takes; the last one is a short one, empty if need be */
	public static long of(long size, int blockSize) {
		return size / blockSize + 1;
	}

	/** @return whether block numbers have to start again */
	public static boolean rollOver(long size, int blockSize) {
		return of(size, blockSize) > MOST;
	}

	/** @return a sentence that says so */
	public static String text(String name, long size, int blockSize) {
		return String.format(Locale.ROOT, "%s takes %,d blocks of %d bytes; block numbers end at %,d and start again.", name,
				of(size, blockSize), blockSize, MOST);
	}
}
