/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

/**
 * One reason for or against a role.
 *
 * @param kind where it comes from
 * @param supports whether it speaks for the role
 * @param weight how much it counts, in percent, 1 to 100
 * @param text in plain words, without a period: "its name holds \"boot\""
 */
public record Ground(Kind kind, boolean supports, int weight, String text) {

	/** Grounds of one kind lean on the same fact, so only the strongest of them counts; those of different kinds add up. */
	public enum Kind {
		/** An engineer said so; nothing counts against it. */
		ASSIGNED("you"),
		/** A rule on the file's content, or on its name and content. */
		CONTENT("content"),
		/** A rule on the file's name alone. */
		NAME("name"),
		/** What phones asked for before. */
		EXPERIENCE("experience"),
		/** What the other files of the bundle show. */
		BUNDLE("bundle");

		private final String text;

		Kind(String text) {
			this.text = text;
		}

		/** @return a word for it */
		public String text() {
			return text;
		}
	}

	/** @throws IllegalArgumentException if the weight is no percentage from 1 to 100 */
	public Ground {
		if (weight < 1 || weight > 100) {
			throw new IllegalArgumentException("A ground counts 1 to 100 percent, not " + weight + ".");
		}
	}

	public static Ground support(Kind kind, int weight, String text) {
		return new Ground(kind, true, weight, text);
	}

	public static Ground against(int weight, String text) {
		return new Ground(Kind.CONTENT, false, weight, text);
	}
}
