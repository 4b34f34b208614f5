/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadTarget;

/** Keeps what clients write, in memory. */
final class Inbox implements UploadTarget {

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();

	@Override
	public Upload begin(String name, OptionalLong size) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		return new Upload() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public void write(byte[] from, int offset, int length) {
				bytes.write(from, offset, length);
			}

			@Override
			public void complete() {
				files.put(name, bytes.toByteArray());
			}

			@Override
			public void discard() {
				bytes.reset();
			}
		};
	}

	/** @return the complete file, which is then forgotten; null if there is none */
	byte[] take(String name) {
		return files.remove(name);
	}
}
