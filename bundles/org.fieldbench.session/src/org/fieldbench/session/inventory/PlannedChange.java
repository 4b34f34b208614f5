/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan does to one phone.
 *
 * @param kind what comes of it
 * @param line of the imported file, from 1; 0 where no file is imported
 * @param before the phone as it was when the plan was made; empty for a new one, and for a refused one that is not known
 * @param after what is known afterwards; for a refused one what was asked for
 * @param reason why it is refused, or what is worth knowing; one or more sentences, empty for nothing
 */
public record PlannedChange(Kind kind, int line, Optional<KnownPhone> before, Map<PhoneField, String> after, String reason) {

	/** What comes of a phone. */
	public enum Kind {
		NEW("new"), CHANGED("changed"), SAME("same"), TRASHED("to the trash"), RESTORED("restored"), REFUSED("refused");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** @return a word for the user */
		public String word() {
			return word;
		}

		/** @return whether something is written */
		public boolean writes() {
			return this != SAME && this != REFUSED;
		}
	}

	public PlannedChange {
		after = Map.copyOf(after);
	}

	/** @return the fields whose value changes, in their order */
	public List<PhoneField> fields() {
		Map<PhoneField, String> former = before.map(KnownPhone::values).orElse(Map.of());
		return Arrays.stream(PhoneField.values()).filter(field -> !Objects.equals(former.get(field), after.get(field))).toList();
	}

	/** @return MAC or address, and label, for people */
	public String name() {
		return before.map(KnownPhone::name).orElseGet(() -> {
			String identity = after.getOrDefault(PhoneField.MAC, after.getOrDefault(PhoneField.ADDRESS, "?"));
			return after.containsKey(PhoneField.LABEL) ? identity + " (" + after.get(PhoneField.LABEL) + ")" : identity;
		});
	}

	/** @return what changes, e.g. {@code Site: Lab → Hall; Label: → 12}; empty when nothing does */
	public String differences() {
		StringBuilder text = new StringBuilder();
		for (PhoneField field : fields()) {
			text.append(text.isEmpty() ? "" : "; ").append(field.title()).append(": ")
					.append(before.map(phone -> phone.value(field)).filter(value -> !value.isEmpty()).map(value -> value + " ").orElse(""))
					.append("\u2192 ").append(after.getOrDefault(field, "nothing"));
		}
		return text.toString();
	}
}
