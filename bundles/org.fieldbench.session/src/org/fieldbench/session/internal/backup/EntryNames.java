/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.util.regex.Pattern;

import org.fieldbench.store.StoreFile;

/** Which paths a backup may hold: those that {@link UserData} has, and that lead nowhere else on any system. */
final class EntryNames {

	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cc}]|(^|/)\\.{0,2}(/|$)|[. ](/|$)");

	private EntryNames() {
	}

	static boolean isFit(String name) {
		boolean known = name.equals(StoreFile.NAME) || UserData.FOLDERS.stream().anyMatch(top -> name.startsWith(top + "/"));
		return known && !FORBIDDEN.matcher(name).find();
	}

	/** @throws IOException if the path is none of those */
	static void check(String name) throws IOException {
		if (!isFit(name)) {
			throw new IOException("it holds \"" + name.replaceAll("\\p{Cntrl}", "?") + "\", which no backup of ours has");
		}
	}
}
