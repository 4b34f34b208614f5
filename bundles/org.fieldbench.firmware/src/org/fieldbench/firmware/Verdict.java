/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

/** What an inspection or pre-flight comes to. */
public enum Verdict {
	GO("go"), CAUTION("caution"), NO_GO("no go");

	private final String text;

	Verdict(String text) {
		this.text = text;
	}

	/** @return the words for the user */
	public String text() {
		return text;
	}
}
