/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

/** Says which keys to press in words: a catalog writes E for Enter and M for Menu ({@code Answer.keys}). */
public final class KeyNames {

	private KeyNames() {
	}

	/**
	 * @param keys as a catalog writes them, e.g. {@code **3E}
	 * @return e.g. {@code **3 Enter}
	 */
	public static String inWords(String keys) {
		return keys.replace("E", " Enter").replace("M", " Menu").strip();
	}
}
