/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes and counts what goes through. */
public final class Sha256 extends FilterOutputStream {

	private final MessageDigest hash = digest();
	private long count;

	public Sha256(OutputStream to) {
		super(to);
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		out.write(bytes, offset, length);
		hash.update(bytes, offset, length);
		count += length;
	}

	long count() {
		return count;
	}

	/** @return in lower-case hexadecimal; ends the hash */
	public String hex() {
		return HexFormat.of().formatHex(hash.digest());
	}
}
