/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns a file into netascii (RFC 764 as RFC 1350 has it): LF becomes CR LF, CR becomes CR NUL. */
final class NetasciiInputStream extends FilterInputStream {

	private static final int NOTHING = -1;

	private int second = NOTHING;

	/** @param file read byte by byte, so it should be buffered */
	NetasciiInputStream(InputStream file) {
		super(file);
	}

	/** @return all of a file as it goes over the wire */
	static byte[] convert(byte[] file) {
		try (InputStream wire = new NetasciiInputStream(new ByteArrayInputStream(file))) {
			return wire.readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException("Memory can always be read", e);
		}
	}

	@Override
	public int read() throws IOException {
		if (second != NOTHING) {
			int due = second;
			second = NOTHING;
			return due;
		}
		int next = in.read();
		if (next == '\n' || next == '\r') {
			second = next == '\n' ? '\n' : 0;
			return '\r';
		}
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = 0;
		while (count < length) {
			int next = read();
			if (next < 0) {
				return count == 0 ? -1 : count;
			}
			bytes[offset + count++] = (byte) next;
		}
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
