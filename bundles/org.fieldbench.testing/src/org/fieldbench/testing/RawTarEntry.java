/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.nio.charset.StandardCharsets;

/** A header and its data in a {@link RawTar}. Right when made; each setter can make it wrong. */
public final class RawTarEntry {

	private static final int BLOCK = 512;

	private final byte[] name;
	private final char type;
	private final byte[] content;
	private String size;
	private String link = "";
	private boolean wrongChecksum;
	private boolean old;

	private RawTarEntry(byte[] name, char type, byte[] content) {
		this.name = name;
		this.type = type;
		this.content = content;
		this.size = String.format("%011o", content.length);
	}

	/** @return a file with a name of at most 100 bytes */
	public static RawTarEntry file(String name, byte[] content) {
		return of(name, '0', content);
	}

	/** @return a folder */
	public static RawTarEntry folder(String name) {
		return of(name, '5', new byte[0]);
	}

	/** @return a link, type 1 (hard) or 2 (symbolic) */
	public static RawTarEntry link(char type, String name, String target) {
		RawTarEntry entry = of(name, type, new byte[0]);
		entry.link = target;
		return entry;
	}

	/** @param type flag of the header, e.g. 'L' for a long name of GNU tar */
	public static RawTarEntry of(String name, char type, byte[] content) {
		return new RawTarEntry(name.getBytes(StandardCharsets.UTF_8), type, content);
	}

	/** @return the long name of the next entry, as GNU tar writes it */
	public static RawTarEntry longName(String name) {
		return of("././@LongLink", 'L', (name + "\0").getBytes(StandardCharsets.UTF_8));
	}

	/** @param records keyword and value by turns; of the next entry for type x, of all for g */
	public static RawTarEntry pax(char type, String... records) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < records.length; i += 2) {
			text.append(record(records[i], records[i + 1]));
		}
		return of("PaxHeaders/next", type, text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The length counts itself. */
	private static String record(String key, String value) {
		String rest = " " + key + "=" + value + "\n";
		int bytes = rest.getBytes(StandardCharsets.UTF_8).length;
		int length = bytes;
		while (length != bytes + Integer.toString(length).length()) {
			length = bytes + Integer.toString(length).length();
		}
		return length + rest;
	}

	/** @param field the size as it stands in the header, 12 bytes at most */
	public RawTarEntry size(String field) {
		size = field;
		return this;
	}

	public RawTarEntry wrongChecksum() {
		wrongChecksum = true;
		return this;
	}

	/** Without the mark of POSIX, as before 1988. */
	public RawTarEntry old() {
		old = true;
		return this;
	}

	byte[] toBytes() {
		byte[] bytes = new byte[BLOCK + (content.length + BLOCK - 1) / BLOCK * BLOCK];
		System.arraycopy(name, 0, bytes, 0, Math.min(100, name.length));
		put(bytes, 100, "0000644\0000000000\0000000000\0");
		put(bytes, 124, size);
		put(bytes, 136, "00000000000\0        ");
		bytes[156] = (byte) (old && type == '0' ? 0 : type);
		put(bytes, 157, link);
		if (!old) {
			put(bytes, 257, "ustar\00000");
		}
		int sum = 0;
		for (int i = 0; i < BLOCK; i++) {
			sum += bytes[i] & 0xFF;
		}
		put(bytes, 148, String.format("%06o\0 ", wrongChecksum ? sum + 1 : sum));
		System.arraycopy(content, 0, bytes, BLOCK, content.length);
		return bytes;
	}

	private static void put(byte[] bytes, int at, String text) {
		byte[] put = text.getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(put, 0, bytes, at, put.length);
	}
}
