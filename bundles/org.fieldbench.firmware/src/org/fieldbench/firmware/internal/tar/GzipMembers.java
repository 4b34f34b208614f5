/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;

/** What a gzip file unpacks to, of all its members one after the other (RFC 1952, 2.2), checksums verified. For one thread. */
final class GzipMembers extends InputStream {

	private static final int CHUNK = 64 * 1024;
	/** Members without a byte are allowed, but a file full of them only takes time. */
	private static final int MOST_EMPTY = 1000;

	private final DiskSlice packed;
	private final BufferedInputStream buffered;
	private GzipCompressorInputStream member;
	private int empty;

	/** @throws IOException if it does not begin like a gzip file */
	GzipMembers(DiskFile file) throws IOException {
		packed = DiskSlice.whole(file);
		buffered = new BufferedInputStream(packed, CHUNK);
		if (!next()) {
			throw new IOException("It is no gzip file.");
		}
	}

	private boolean next() throws IOException {
		member = GzipHeader.isNext(buffered)
				? GzipCompressorInputStream.builder().setInputStream(buffered).setDecompressConcatenated(false).get() : null;
		return member != null;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		while (member != null) {
			int read = member.read(target, offset, length);
			if (read >= 0) {
				empty = 0;
				return read;
			}
			if (++empty > MOST_EMPTY) {
				throw new IOException("It is full of empty members.");
			}
			next();
		}
		return -1;
	}

	/** @return packed bytes that are not read from the file yet */
	long left() {
		return packed.remaining();
	}

	/** @return bytes behind the last member, to be called at the end; zeros, with which tapes are filled up, do not count */
	long trailing() throws IOException {
		long count = 0;
		long significant = 0;
		for (int b = buffered.read(); b >= 0; b = buffered.read()) {
			count++;
			significant = b == 0 ? significant : count;
		}
		return significant;
	}
}
