/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.phone;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntConsumer;

/** Counts and digests bytes, and tells how much has come; keeps none of them. */
final class MeteredDigest extends OutputStream {

	private final MessageDigest digest = sha256Digest();
	private final long expected;
	private final int step;
	private final IntConsumer percent;
	private long bytes;
	private int told = -1;

	/** @param step percent between two words */
	MeteredDigest(long expected, int step, IntConsumer percent) {
		this.expected = expected;
		this.step = step;
		this.percent = percent;
	}

	@Override
	public void write(int value) {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] buffer, int offset, int length) {
		digest.update(buffer, offset, length);
		bytes += length;
		tell();
	}

	long bytes() {
		return bytes;
	}

	/** @return of all bytes so far; can be asked once */
	String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}

	private void tell() {
		int steps = expected <= 0 ? 0 : (int) Math.min(100 / step, bytes * 100 / expected / step);
		if (steps > told) {
			told = steps;
			percent.accept(steps * step);
		}
	}

	private static MessageDigest sha256Digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
