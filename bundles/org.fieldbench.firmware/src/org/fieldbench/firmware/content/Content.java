/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.io.Closeable;
import java.io.IOException;

/** The bytes of one file, to be read anywhere in it. Safe for use by several threads. */
public interface Content extends Closeable {

	/** @return how many bytes there are */
	long size();

	/**
	 * Reads as many bytes as there are, up to the length that is asked for.
	 *
	 * @param position of the first byte, from 0 on
	 * @param target takes them, from its first place on
	 * @param length at most the target's
	 * @return how many were read; 0 at the end and beyond it
	 * @throws IOException if they cannot be read, or this is closed
	 */
	int read(long position, byte[] target, int length) throws IOException;
}
