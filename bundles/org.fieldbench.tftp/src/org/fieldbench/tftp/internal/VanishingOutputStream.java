/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.fieldbench.tftp.FetchListener;

/**
 * Counts what is written. An IOException would make Commons Net send an ERROR packet; a device without power sends none. So
 * every fault leaves it as the unchecked {@link Vanished}.
 */
public final class VanishingOutputStream extends OutputStream {

	/** Carries the reason past Commons Net. */
	public static final class Vanished extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient IOException reason;

		Vanished(IOException reason) {
			super(reason);
			this.reason = reason;
		}

		/** @return what the stream or the listener threw */
		public IOException reason() {
			return reason;
		}
	}

	private final OutputStream to;
	private final FetchListener progress;
	private long bytes;

	public VanishingOutputStream(OutputStream to, FetchListener progress) {
		this.to = to;
		this.progress = progress;
	}

	@Override
	public void write(int one) {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] source, int offset, int length) {
		try {
			to.write(source, offset, length);
			bytes += length;
			progress.received(bytes);
		} catch (IOException e) {
			throw new Vanished(e);
		}
	}
}
