/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

/**
 * What to key in at a step.
 *
 * @param keys as printed on the keypad; E stands for Enter, M for Menu; {tftp} for the server's address with * for periods
 * @param meaning what it does, in the article's words
 * @param choice when it is the right one
 */
public record DraftAnswer(String keys, String meaning, Choice choice) {

	/** When an answer is the right one. */
	public enum Choice {
		ALWAYS, BOOT_CODE_ONLY, WITH_APPLICATION, DHCP, STATIC
	}

	DraftAnswer withKeys(String other) {
		return new DraftAnswer(other, meaning, choice);
	}
}
