/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.UploadException.Reason;
import org.fieldbench.tftp.UploadTarget;

/** Keeps uploads in memory; refuses what a test wants refused. */
public final class MemoryUploads implements UploadTarget {

	public final Map<String, byte[]> stored = new ConcurrentHashMap<>();
	public final CountDownLatch discarded = new CountDownLatch(1);
	private int most = Integer.MAX_VALUE;
	private UploadException atBegin;
	private UploadException atEnd;

	public MemoryUploads atMost(int bytes) {
		most = bytes;
		return this;
	}

	public MemoryUploads refusing(Reason reason, String text) {
		atBegin = new UploadException(reason, text);
		return this;
	}

	public MemoryUploads failingAtEnd(Reason reason, String text) {
		atEnd = new UploadException(reason, text);
		return this;
	}

	@Override
	public Upload begin(String name, OptionalLong size) throws UploadException {
		if (atBegin != null) {
			throw atBegin;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		return new Upload() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public void write(byte[] source, int offset, int length) throws UploadException {
				if (bytes.size() + length > most) {
					throw new UploadException(Reason.FULL, "The file is too large");
				}
				bytes.write(source, offset, length);
			}

			@Override
			public void complete() throws UploadException {
				if (atEnd != null) {
					throw atEnd;
				}
				stored.put(name, bytes.toByteArray());
			}

			@Override
			public void discard() {
				if (!stored.containsKey(name)) {
					discarded.countDown();
				}
			}
		};
	}
}
