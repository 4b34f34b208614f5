/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes that some programs put before a text to tell its encoding.
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

	static Optional<ByteOrderMark> of(byte[] bytes) {
		if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
		}
		if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
			return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
		}
		if (begins(bytes, 0xFF, 0xFE)) {
			return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
		}
		return begins(bytes, 0xFE, 0xFF) ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
	}

	private static boolean begins(byte[] bytes, int... mark) {
		for (int at = 0; at < mark.length; at++) {
			if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
				return false;
			}
		}
		return true;
	}
}
