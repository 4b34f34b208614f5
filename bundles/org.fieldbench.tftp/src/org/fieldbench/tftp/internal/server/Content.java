/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** The bytes that one transfer sends. Used by one thread at a time. */
interface Content extends AutoCloseable {

	/** @return how many there are, if that is known beforehand */
	OptionalLong length();

	/**
	 * Copies bytes from a position that was not yet released.
	 *
	 * @param most at most so many
	 * @return how many; fewer than asked for only at the end
	 */
	int read(long position, int most, ByteBuffer into) throws IOException;

	/**
	 * Looks from time to time whether the file is still what was begun with.
	 *
	 * @param last whether the last block is about to go out, after which the client takes the file for whole
	 * @throws FileChangedException if it is not
	 */
	void check(boolean last, long now) throws FileChangedException;

	/** All before the position has arrived and will not be asked for again. */
	void release(long position);

	/** @return SHA-256 of all of it in lower-case hexadecimal, when all of it was read; may be known only a little later */
	CompletableFuture<String> sha256();

	@Override
	void close();
}
