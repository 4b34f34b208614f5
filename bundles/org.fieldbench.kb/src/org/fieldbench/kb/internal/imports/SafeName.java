/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

import org.fieldbench.kb.AttachmentNames;

/** Makes of any name one that an attachment may have on every system. */
final class SafeName {

	private static final int LONGEST = 100;
	private static final int FIRST = 60;

	private SafeName() {
	}

	/** @return a name that none of the others has, with a number if need be */
	static String free(String name, Collection<String> others) {
		String wanted = of(name);
		String free = wanted;
		for (int number = 2; AttachmentNames.taken(free, others).isPresent(); number++) {
			int dot = wanted.lastIndexOf('.');
			free = dot < 0 ? wanted + "-" + number : wanted.substring(0, dot) + "-" + number + wanted.substring(dot);
		}
		return free;
	}

	/** @return a name that every system allows */
	static String of(String name) {
		String plain = name.replaceAll("[/\\\\:*?\"<>|%#\\p{C}\\p{Z}()\\[\\]]+", "_").replaceAll("^[._]+|[._]+$", "");
		String known = plain.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?") ? "file-" + plain : plain;
		String whole = known.isEmpty() ? "file" : known;
		return shorter(whole.length() <= LONGEST ? whole : whole.substring(0, FIRST) + whole.substring(whole.length() - (LONGEST - FIRST)));
	}

	/** Takes letters from the middle, so that the ending stays, until every file system can hold the name, with a number too. */
	private static String shorter(String name) {
		int[] letters = name.codePoints().toArray();
		int gone = 0;
		while (bytes(letters, gone) > AttachmentNames.MOST_BYTES - 10) {
			gone++;
		}
		return cut(letters, gone);
	}

	private static int bytes(int[] letters, int gone) {
		return cut(letters, gone).getBytes(StandardCharsets.UTF_8).length;
	}

	private static String cut(int[] letters, int gone) {
		int first = (letters.length - gone) / 2;
		return new String(letters, 0, first) + new String(letters, first + gone, letters.length - first - gone);
	}
}
