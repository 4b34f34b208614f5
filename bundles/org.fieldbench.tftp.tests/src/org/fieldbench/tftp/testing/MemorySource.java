/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.files.InMemorySource;

/** Files that live in memory only, laid out in one expression. */
public final class MemorySource implements FileSource {

	private final InMemorySource files = new InMemorySource();

	public MemorySource with(String name, byte[] bytes) {
		files.put(name, bytes);
		return this;
	}

	/** @return the same bytes for the same length, with line ends among them */
	public static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		for (int i = 7; i + 1 < length; i += 31) {
			bytes[i] = '\r';
			bytes[i + 1] = '\n';
		}
		return bytes;
	}

	@Override
	public Optional<ServedFile> find(String name) {
		return files.find(name);
	}

	@Override
	public List<String> names() {
		return files.names();
	}
}
