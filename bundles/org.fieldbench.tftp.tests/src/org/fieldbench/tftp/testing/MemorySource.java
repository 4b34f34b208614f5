/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** Files that live in memory only. */
public final class MemorySource implements FileSource {

	private final Map<String, byte[]> files = new TreeMap<>();

	private record MemoryFile(String name, byte[] bytes) implements ServedFile {

		@Override
		public long size() {
			return bytes.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}
	}

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
		return Optional.ofNullable(files.get(name)).map(bytes -> new MemoryFile(name, bytes));
	}

	@Override
	public List<String> names() {
		return List.copyOf(files.keySet());
	}
}
