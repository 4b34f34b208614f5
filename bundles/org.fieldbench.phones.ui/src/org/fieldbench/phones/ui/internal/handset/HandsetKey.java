/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.Arrays;
import java.util.Optional;

/** The keys of the illustrative phone: those that a field alert names. What else a real keypad has is not published. */
public enum HandsetKey {
	MENU('M', "Menu", "Menu"), ENTER('E', "Enter", "Enter"), //
	ONE('1', "1", "1"), TWO('2', "2", "2"), THREE('3', "3", "3"), //
	FOUR('4', "4", "4"), FIVE('5', "5", "5"), SIX('6', "6", "6"), //
	SEVEN('7', "7", "7"), EIGHT('8', "8", "8"), NINE('9', "9", "9"), //
	STAR('*', "\u2217", "Star"), ZERO('0', "0", "0"), POUND('#', "#", "Pound");

	private final char code;
	private final String label;
	private final String spoken;

	HandsetKey(char code, String label, String spoken) {
		this.code = code;
		this.label = label;
		this.spoken = spoken;
	}

	/** @return as a catalog writes it: 0 to 9, *, #, E or M */
	public char code() {
		return code;
	}

	/** @return what is printed on it */
	public String label() {
		return label;
	}

	/** @return a word for a screen reader */
	public String spoken() {
		return spoken;
	}

	/** @return the key of a catalog's character */
	public static Optional<HandsetKey> of(char code) {
		return Arrays.stream(values()).filter(key -> key.code == code).findFirst();
	}

	/** @return the key that a character typed on the computer's keyboard stands for; the letter M is the Menu key */
	public static Optional<HandsetKey> typed(char character) {
		return switch (character) {
		case '\r', '\n' -> Optional.of(ENTER);
		case 'm', 'M' -> Optional.of(MENU);
		default -> Character.isLetter(character) ? Optional.empty() : of(character);
		};
	}
}
