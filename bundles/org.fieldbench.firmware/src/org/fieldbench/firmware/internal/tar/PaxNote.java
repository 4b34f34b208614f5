/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.firmware.internal.archive.RawName;

/**
 * What an extended header says (POSIX pax, "pax Extended Header": length, blank, keyword=value, line end). Read here and not by
 * Commons Compress, since that goes one call deeper for each of them, and takes a header of any length into memory.
 */
final class PaxNote {

	private final Map<String, byte[]> values = new HashMap<>();

	/** @throws IOException if it is damaged */
	static PaxNote read(byte[] bytes) throws IOException {
		PaxNote note = new PaxNote();
		int at = 0;
		while (at < bytes.length && bytes[at] != 0) {
			at = note.add(bytes, at);
		}
		return note;
	}

	private int add(byte[] bytes, int start) throws IOException {
		int blank = indexOf(bytes, ' ', start);
		int end = start + (int) number(bytes, start, blank);
		int equals = indexOf(bytes, '=', blank);
		if (end <= start || end > bytes.length || equals >= end || bytes[end - 1] != '\n') {
			throw new IOException("An extended header is damaged.");
		}
		String key = new String(bytes, blank + 1, equals - blank - 1, StandardCharsets.UTF_8);
		values.put(key, Arrays.copyOfRange(bytes, equals + 1, end - 1));
		return end;
	}

	private static int indexOf(byte[] bytes, char wanted, int from) throws IOException {
		for (int i = from; i < bytes.length; i++) {
			if (bytes[i] == wanted) {
				return i;
			}
		}
		throw new IOException("An extended header breaks off.");
	}

	private static long number(byte[] bytes, int from, int to) throws IOException {
		String digits = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
		if (!digits.matches("[0-9]{1,9}")) {
			throw new IOException("An extended header has no length.");
		}
		return Long.parseLong(digits);
	}

	Optional<String> name() {
		return Optional.ofNullable(values.get("path")).map(RawName::decoded);
	}

	/** @throws IOException if it is no number */
	OptionalLong size() throws IOException {
		byte[] size = values.get("size");
		try {
			return size == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(new String(size, StandardCharsets.US_ASCII)));
		} catch (NumberFormatException e) {
			throw new IOException("An extended header has a size that is no number.", e);
		}
	}

	boolean isSparse() {
		return values.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse."));
	}

	/** @return whether it says what can be said of one file only */
	boolean isOfOneFile() {
		return isSparse() || values.containsKey("path") || values.containsKey("size") || values.containsKey("linkpath");
	}
}
