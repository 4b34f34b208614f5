/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.Optional;

/**
 * One thing that changed of a phone.
 *
 * @param set what it was changed together with: time, author, how
 * @param field what changed; empty for a move to the trash or out of it
 * @param before empty when there was no value
 * @param after empty when there is no value any more
 */
public record PhoneChange(ChangeSet set, Optional<PhoneField> field, Optional<String> before, Optional<String> after) {

	/** @return what changed, e.g. "Site" or "Trash" */
	public String title() {
		return field.map(PhoneField::title).orElse("Trash");
	}

	/** @return the former value for people; empty for none */
	public String beforeText() {
		return before.orElse("");
	}

	/** @return the new value for people */
	public String afterText() {
		return after.orElse(field.isPresent() ? "removed" : "restored");
	}
}
