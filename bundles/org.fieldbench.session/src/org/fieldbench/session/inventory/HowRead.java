/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a version came to be known. */
public enum HowRead {
	/** Somebody typed it. */
	TYPED("typed"),
	/** Decoded from what the phone showed, by the rule of its model. */
	DECODED("decoded from VERSION INFO"),
	/** The phone reported it at the end of a flash session. */
	SESSION("reported after a session"),
	/** It came from a file that does not say how. */
	IMPORTED("imported");

	private final String text;

	HowRead(String text) {
		this.text = text;
	}

	/** @return words for people; also how it is kept */
	public String text() {
		return text;
	}

	/**
	 * @param typed the words, or the first of them
	 * @throws InventoryException if it is none of them
	 */
	public static HowRead parse(String typed) throws InventoryException {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(how -> how.text.equalsIgnoreCase(wanted) || how.name().equalsIgnoreCase(wanted)).findFirst()
				.orElseThrow(() -> new InventoryException("\"" + typed.strip() + "\" does not say how a version was read. Use one of: "
						+ Arrays.stream(values()).map(HowRead::text).collect(Collectors.joining(", ")) + "."));
	}
}
