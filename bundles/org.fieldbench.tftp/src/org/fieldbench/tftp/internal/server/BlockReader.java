/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;

import org.fieldbench.tftp.ServedFile;

/** Cuts a file into blocks; the last one is always shorter than the others, if need be empty. Hashes what it hands out. */
final class BlockReader implements AutoCloseable {

	private final InputStream in;
	private final byte[] block;
	private final OptionalLong expected;
	private final MessageDigest digest = sha256();
	private long total;
	private boolean finished;

	private BlockReader(InputStream in, int blockSize, OptionalLong expected) {
		this.in = in;
		this.block = new byte[blockSize];
		this.expected = expected;
	}

	/** @param expected length of what will be read, if known; another length is an error */
	static BlockReader open(ServedFile file, boolean netascii, int blockSize, OptionalLong expected) throws IOException {
		InputStream bytes = file.open();
		return new BlockReader(netascii ? new NetasciiInputStream(new BufferedInputStream(bytes)) : bytes, blockSize, expected);
	}

	/** @return how many bytes of {@link #bytes()} the next block has */
	int next() throws IOException {
		int length = in.readNBytes(block, 0, block.length);
		total += length;
		finished = length < block.length;
		checkLength();
		digest.update(block, 0, length);
		return length;
	}

	/** @return the block's bytes, overwritten by the next one */
	byte[] bytes() {
		return block;
	}

	/** @return whether the last block was handed out */
	boolean isFinished() {
		return finished;
	}

	/** @return SHA-256 of all blocks so far; to be called once */
	String hash() {
		return HexFormat.of().formatHex(digest.digest());
	}

	private void checkLength() throws IOException {
		if (expected.isPresent() && (total > expected.getAsLong() || finished && total < expected.getAsLong())) {
			throw new IOException("its length is not " + expected.getAsLong() + " bytes as announced");
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
