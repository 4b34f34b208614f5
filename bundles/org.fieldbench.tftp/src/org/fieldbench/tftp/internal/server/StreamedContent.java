/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Reads along with the transfer, for files too large to be held: keeps only what is not yet acknowledged, and a little ahead. */
final class StreamedContent implements Content {

	private static final int AHEAD = 32 * 1024;

	private final InputStream in;
	private final OptionalLong length;
	private final FileWatch watch;
	private final MessageDigest digest = Hashing.sha256();
	private final int mostKept;
	/** Grows with what is wanted, so that requests which no answer follows cost little. */
	private byte[] kept = new byte[0];
	/** File position of the first byte kept. */
	private long start;
	private int count;
	private boolean ended;

	/**
	 * @param length if it is known; another length is an error
	 * @param watch of the file that is read
	 * @param window most bytes that are on their way at once
	 */
	StreamedContent(InputStream in, OptionalLong length, FileWatch watch, int window) {
		this.in = in;
		this.length = length;
		this.watch = watch;
		this.mostKept = window + AHEAD;
	}

	@Override
	public OptionalLong length() {
		return length;
	}

	@Override
	public int read(long position, int most, ByteBuffer into) throws IOException {
		int from = (int) (position - start);
		if (kept.length < from + most) {
			kept = Arrays.copyOf(kept, kept.length == 0 ? most : mostKept);
		}
		while (!ended && count < from + most) {
			fill();
		}
		int available = Math.min(most, count - from);
		into.put(kept, from, available);
		return available;
	}

	private void fill() throws IOException {
		int read = in.read(kept, count, kept.length - count);
		ended = read < 0;
		if (!ended) {
			digest.update(kept, count, read);
			count += read;
		}
		long total = start + count;
		if (length.isPresent() && (total > length.getAsLong() || ended && total < length.getAsLong())) {
			throw new FileChangedException("its length is not " + length.getAsLong() + " bytes as announced");
		}
	}

	@Override
	public void check(boolean last, long now) throws FileChangedException {
		watch.look(last, now);
	}

	@Override
	public void release(long position) {
		int gone = (int) (position - start);
		// Moving a little at a time would cost more than the room is worth.
		if (gone >= AHEAD / 2) {
			System.arraycopy(kept, gone, kept, 0, count - gone);
			start = position;
			count -= gone;
		}
	}

	@Override
	public CompletableFuture<String> sha256() {
		return CompletableFuture.completedFuture(Hashing.text(digest));
	}

	@Override
	public void close() {
		try {
			in.close();
		} catch (IOException e) {
			System.getLogger(StreamedContent.class.getName()).log(Level.DEBUG, "A served file could not be closed", e);
		}
	}
}
