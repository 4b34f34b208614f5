/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as people write it: 1500, 64k, 10M, 2G, in powers of 1024. */
public final class ByteSize {

	private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\s*([kKmMgG]?)(?:i?[bB])?");
	private static final String UNITS = "kmg";
	private static final int STEP = 10;

	private ByteSize() {
	}

	/** @throws IllegalArgumentException whose message is a sentence for the user */
	public static long parse(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw notOne(text);
		}
		int shift = form.group(2).isEmpty() ? 0 : STEP * (1 + UNITS.indexOf(Character.toLowerCase(form.group(2).charAt(0))));
		long number = Long.parseLong(form.group(1));
		if (number > Long.MAX_VALUE >> shift) {
			throw notOne(text);
		}
		return number << shift;
	}

	/** @return the shortest text that {@link #parse} reads as this */
	public static String format(long bytes) {
		int unit = 0;
		long rest = bytes;
		while (rest > 0 && unit < UNITS.length() && (rest & (1 << STEP) - 1) == 0) {
			rest >>= STEP;
			unit++;
		}
		return unit == 0 ? Long.toString(bytes) : rest + UNITS.substring(unit - 1, unit).replace('m', 'M').replace('g', 'G');
	}

	private static IllegalArgumentException notOne(String text) {
		return new IllegalArgumentException('"' + text + "\" is no number of bytes: write e.g. 500000, 512k or 10M.");
	}
}
