/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The hardware address of one device (EUI-48, IEEE 802).
 *
 * @param text six pairs of lower-case hexadecimal digits with colons, e.g. {@code 00:11:22:aa:bb:cc}
 */
public record MacAddress(String text) {

	private static final Pattern PLAIN = Pattern.compile("[0-9a-f]{12}");
	private static final Pattern PAIRS = Pattern.compile("[0-9a-f]{1,2}(?:([:-])[0-9a-f]{1,2})(?:\\1[0-9a-f]{1,2}){4}");
	private static final Pattern BLANKS = Pattern.compile("[0-9a-f]{2}(?: [0-9a-f]{2}){5}");
	private static final Pattern QUADS = Pattern.compile("[0-9a-f]{4}([.:-])[0-9a-f]{4}\\1[0-9a-f]{4}");
	private static final Pattern NUMBER = Pattern.compile("[0-9]+[.,]?[0-9]*e[+]?[0-9]+");
	private static final int GROUP_BIT = 1;

	/**
	 * Reads any usual spelling: {@code 00:11:22:AA:BB:CC}, {@code 00-11-22-aa-bb-cc}, {@code 0:11:22:aa:bb:c}, {@code 0011.22aa.bbcc},
	 * {@code 001122AABBCC}, {@code 00 11 22 aa bb cc}.
	 *
	 * @throws InventoryException if it is none, or not that of one device
	 */
	public static MacAddress parse(String typed) throws InventoryException {
		String text = typed.strip().toLowerCase(Locale.ROOT);
		if (!isMac(text)) {
			throw new InventoryException(NUMBER.matcher(text).matches()
					? "\"" + typed.strip() + "\" is a MAC that a spreadsheet turned into a number; its digits are lost. Format the column as text"
							+ " there, and type the MAC again with colons."
					: "\"" + typed.strip() + "\" is no MAC address. Type 12 hexadecimal digits, e.g. 00:11:22:aa:bb:cc.");
		}
		String digits = digits(text);
		if (digits.equals("0".repeat(12)) || (Integer.parseInt(digits, 0, 2, 16) & GROUP_BIT) != 0) {
			throw new InventoryException("The MAC address " + spelled(digits) + " does not belong to one device. Type the one on the phone's label.");
		}
		return new MacAddress(spelled(digits));
	}

	/** @return whether a text is spelled as a MAC */
	public static boolean isMac(String typed) {
		String text = typed.strip().toLowerCase(Locale.ROOT);
		return PLAIN.matcher(text).matches() || PAIRS.matcher(text).matches() || QUADS.matcher(text).matches()
				|| BLANKS.matcher(text).matches();
	}

	private static String digits(String text) {
		if (!PAIRS.matcher(text).matches()) {
			return text.replaceAll("[^0-9a-f]", "");
		}
		StringBuilder digits = new StringBuilder();
		for (String pair : text.split("[:-]")) {
			digits.append(pair.length() == 1 ? "0" : "").append(pair);
		}
		return digits.toString();
	}

	private static String spelled(String digits) {
		return HexFormat.ofDelimiter(":").formatHex(HexFormat.of().parseHex(digits));
	}

	@Override
	public String toString() {
		return text;
	}
}
