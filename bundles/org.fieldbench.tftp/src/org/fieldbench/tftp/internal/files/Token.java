/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A piece of a rule for names. */
public sealed interface Token {

	/**
	 * @param start where it has to begin
	 * @return where it can end, those to be tried first at the front
	 */
	int[] ends(String name, int start);

	/** Stands for itself, in any case. */
	record Text(String text) implements Token {

		@Override
		public int[] ends(String name, int start) {
			return name.regionMatches(true, start, text, 0, text.length()) ? new int[] { start + text.length() } : new int[0];
		}
	}

	/**
	 * As many characters as possible, perhaps none.
	 *
	 * @param slashes whether also over several folders
	 */
	record Wildcard(boolean slashes) implements Token {

		@Override
		public int[] ends(String name, int start) {
			int slash = slashes ? -1 : name.indexOf('/', start);
			int last = slash < 0 ? name.length() : slash;
			return IntStream.rangeClosed(start, last).map(end -> last - end + start).toArray();
		}
	}

	/**
	 * A hardware address.
	 *
	 * @param form how it is written: in a pattern any; in a new name {@code plain}, a separator, or empty for as it came
	 */
	record Mac(String form) implements Token {

		private static final Pattern WRITTEN = Pattern.compile("\\p{XDigit}{12}|\\p{XDigit}{2}([:.-])(?:\\p{XDigit}{2}\\1){4}\\p{XDigit}{2}"
				+ "|\\p{XDigit}{4}([:.-])\\p{XDigit}{4}\\2\\p{XDigit}{4}");

		@Override
		public int[] ends(String name, int start) {
			Matcher matcher = WRITTEN.matcher(name).region(start, name.length());
			return matcher.lookingAt() ? new int[] { matcher.end() } : new int[0];
		}

		/** @return the address in this form, its letters in the case in which they came */
		public String written(String mac) {
			if (form.isEmpty()) {
				return mac;
			}
			String digits = mac.replaceAll("[:.-]", "");
			return form.equals("plain") ? digits : String.join(form, pairs(digits));
		}

		private static List<String> pairs(String digits) {
			List<String> pairs = new ArrayList<>();
			for (int i = 0; i < digits.length(); i += 2) {
				pairs.add(digits.substring(i, i + 2));
			}
			return pairs;
		}
	}
}
