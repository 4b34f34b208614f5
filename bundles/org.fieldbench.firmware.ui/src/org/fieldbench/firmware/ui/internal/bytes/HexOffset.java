/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.util.OptionalLong;

/** An offset as people type it. */
public final class HexOffset {

	/** What can be typed, for the user. */
	public static final String RULE = "Type an offset in hexadecimal, as it is shown, e.g. 1A0. A period behind it makes it decimal (416.); + or - goes on from the byte at hand.";

	private static final int HEX = 16;
	private static final int DECIMAL = 10;

	private HexOffset() {
	}

	/** @param from offset of the byte at hand. @return empty if it is none */
	public static OptionalLong parse(String typed, long from) {
		String text = typed.strip().replace("_", "");
		boolean forth = text.startsWith("+");
		boolean back = text.startsWith("-");
		OptionalLong value = value(forth || back ? text.substring(1).strip() : text);
		if (value.isEmpty() || !forth && !back) {
			return value;
		}
		return OptionalLong.of(Math.max(0, from + (back ? -value.getAsLong() : value.getAsLong())));
	}

	private static OptionalLong value(String text) {
		try {
			boolean decimal = text.endsWith(".");
			String digits = decimal ? text.substring(0, text.length() - 1) : text.replaceFirst("^0[xX]", "").replaceFirst("[hH]$", "");
			long value = Long.parseUnsignedLong(digits, decimal ? DECIMAL : HEX);
			return value < 0 || value > Long.MAX_VALUE / 2 ? OptionalLong.empty() : OptionalLong.of(value);
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}
}
