/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The first lines of a file that writes bytes as hexadecimal digits, a record a line. */
record HexLines(List<String> lines) {

	/** Only lines that the head holds to their end. */
	static HexLines of(Sample sample) {
		String head = new String(sample.head(), StandardCharsets.ISO_8859_1);
		boolean whole = sample.size() == sample.head().length;
		int end = whole ? head.length() : Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
		return new HexLines(head.substring(0, Math.max(0, end)).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
	}

	/** @return whether there are some and all look like this */
	boolean all(Pattern form) {
		return !lines.isEmpty() && lines.stream().allMatch(line -> form.matcher(line).matches());
	}

	/** @param mark characters in front of the digits of each line */
	boolean all(int mark, Predicate<byte[]> right) {
		return lines.stream().allMatch(line -> right.test(HexFormat.of().parseHex(line.substring(mark))));
	}
}
