/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/**
 * What remains of bytes that were read through.
 *
 * @param size how many
 * @param sha256 lower-case hexadecimal
 */
record ReadDigest(long size, String sha256) {

	private static final int CHUNK = 64 * 1024;

	/** Sees the bytes as they pass by. */
	@FunctionalInterface
	interface Observer {

		/** @param bytes not to be kept or changed */
		void see(byte[] bytes, int offset, int length);
	}

	/**
	 * @param in read to its end; stays the caller's to close
	 * @param observer sees every byte once, in order
	 * @param progress hears the bytes read so far after each chunk; what it throws ends the reading
	 */
	static ReadDigest of(InputStream in, Observer observer, LongConsumer progress) throws IOException {
		MessageDigest sha256 = newSha256();
		long size = 0;
		byte[] chunk = new byte[CHUNK];
		for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
			sha256.update(chunk, 0, read);
			observer.see(chunk, 0, read);
			size += read;
			progress.accept(size);
		}
		return new ReadDigest(size, HexFormat.of().formatHex(sha256.digest()));
	}

	static MessageDigest newSha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
