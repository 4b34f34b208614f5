/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** Compressed by gzip (RFC 1952). */
final class Gzip implements Format {

	private static final int HEADER = 10;
	private static final int HAS_EXTRA = 4;
	private static final int HAS_NAME = 8;
	private static final int LONGEST_NAME = 100;

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		if (!sample.startsWith("\u001F\u008B\b") || sample.head().length < HEADER) {
			return Optional.empty();
		}
		int flags = sample.head()[3];
		boolean named = (flags & HAS_NAME) != 0 && (flags & HAS_EXTRA) == 0;
		String name = named ? sample.text(HEADER, LONGEST_NAME) : "";
		return Optional.of(FormatFact.sound(FileFormat.GZIP, "compressed by gzip" + (name.isEmpty() ? "" : ", once named \"" + name + "\"")));
	}
}
