/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** Content that is read as it was kept, or not to its end: who copies a damaged file is told. */
final class KeptContent extends FilterInputStream {

	private final DigestInputStream digest;
	private final String sha256;

	KeptContent(InputStream content, String sha256) {
		super(Sha256.counting(content));
		digest = (DigestInputStream) in;
		this.sha256 = sha256;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int from, int length) throws IOException {
		int read = super.read(buffer, from, length);
		if (read < 0) {
			check();
		}
		return read;
	}

	private void check() throws IOException {
		String actual = Sha256.hex(copyOf(digest.getMessageDigest()).digest());
		if (!actual.equals(sha256)) {
			throw new DamagedException(sha256);
		}
	}

	/** The end may be read several times. */
	private static MessageDigest copyOf(MessageDigest digest) throws IOException {
		try {
			return (MessageDigest) digest.clone();
		} catch (CloneNotSupportedException e) {
			throw new IOException(e);
		}
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, 1 << 16)).length; // what is skipped is digested, too
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
