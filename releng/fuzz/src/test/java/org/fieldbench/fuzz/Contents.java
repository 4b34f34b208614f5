/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** Serves a file of any length: its name is its length and the seed of its bytes, e.g. {@code 1000.42}. */
final class Contents implements FileSource {

	private static final int LINE = 7;

	private record Made(String name, byte[] bytes) implements ServedFile {

		@Override
		public long size() {
			return bytes.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}
	}

	static String name(int length, long seed) {
		return length + "." + seed;
	}

	/** @return the same bytes for the same length and seed, line ends of all kinds among them */
	static byte[] bytes(int length, long seed) {
		Random random = new Random(seed);
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		for (int i = random.nextInt(LINE); i < length; i += 1 + random.nextInt(2 * LINE)) {
			bytes[i] = (byte) "\r\n\0".charAt(random.nextInt(3));
		}
		return bytes;
	}

	/** @return as it goes over the wire in netascii */
	static byte[] netascii(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		return text.replace("\r", "\r\0").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	@Override
	public Optional<ServedFile> find(String name) {
		if (!name.matches("\\d{1,7}\\.-?\\d{1,19}")) {
			return Optional.empty();
		}
		int dot = name.indexOf('.');
		return Optional.of(new Made(name, bytes(Integer.parseInt(name.substring(0, dot)), Long.parseLong(name.substring(dot + 1)))));
	}

	@Override
	public List<String> names() {
		return List.of(name(1, 1));
	}
}
