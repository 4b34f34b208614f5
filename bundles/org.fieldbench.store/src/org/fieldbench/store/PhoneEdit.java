/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Map;

/**
 * What a phone is to become.
 *
 * @param id of the phone; 0 for a new one
 * @param revision that the editor saw, so that a change made meanwhile is noticed; 0 for a new one
 * @param values all of what is known from now on; a column without a value is absent
 */
public record PhoneEdit(long id, long revision, Map<PhoneColumn, String> values) {

	public PhoneEdit {
		values = Map.copyOf(values);
	}

	/** @return an edit that adds a phone */
	public static PhoneEdit add(Map<PhoneColumn, String> values) {
		return new PhoneEdit(0, 0, values);
	}
}
