/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of one file from one firmware bundle to another.
 *
 * @param before empty if it was added
 * @param after empty if it was removed
 */
public record EntryChange(Kind kind, Optional<FirmwareEntry> before, Optional<FirmwareEntry> after) {

	/** Those that matter most to a phone come first. */
	public enum Kind {
		/** The same name, other bytes. */
		CHANGED("changed"),
		/** Another name and other bytes, but the only file of its role and models in both, as boot-15.bin and boot-16.bin are. */
		REPLACED("replaced"), REMOVED("removed"), ADDED("added"),
		/** Another name or folder, the same bytes. */
		RENAMED("renamed"), SAME("same");

		private final String text;

		Kind(String text) {
			this.text = text;
		}

		/** @return the word for the user */
		public String text() {
			return text;
		}
	}

	static EntryChange removed(FirmwareEntry before) {
		return new EntryChange(Kind.REMOVED, Optional.of(before), Optional.empty());
	}

	static EntryChange added(FirmwareEntry after) {
		return new EntryChange(Kind.ADDED, Optional.empty(), Optional.of(after));
	}

	static EntryChange both(Kind kind, FirmwareEntry before, FirmwareEntry after) {
		return new EntryChange(kind, Optional.of(before), Optional.of(after));
	}

	/**
	 * @param arrow between the former and the latter, where they differ
	 * @return a property before and after; once if it stayed the same, or if there is only one of the files
	 */
	public String transition(Function<FirmwareEntry, String> property, String arrow) {
		String was = before.map(property).orElse("");
		String is = after.map(property).orElse("");
		return was.isEmpty() || was.equals(is) ? is : is.isEmpty() ? was : was + arrow + is;
	}

	/** @return the later one; the former of a file that was removed */
	public FirmwareEntry entry() {
		return after.or(this::before).orElseThrow();
	}
}
