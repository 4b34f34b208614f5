/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

/**
 * A version on the ruler.
 *
 * @param role what it is
 * @param version as its scheme writes it
 * @param segment index of the segment in which it lies
 * @param place where in the segment, above 0 and below 1: by order only, the ruler is not to scale
 */
public record Mark(Role role, String version, int segment, double place) {

	/** What a version on the ruler is. */
	public enum Role {
		/** The one on the phone. */
		HERE("This phone"),
		/** One to be flashed in between. */
		STOP("By way of"),
		/** The one in the firmware bundle on the bench. */
		THERE("Bundle");

		private final String words;

		Role(String words) {
			this.words = words;
		}

		/** @return for the user */
		public String words() {
			return words;
		}
	}
}
