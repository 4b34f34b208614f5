/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Map;

/**
 * A kept phone as it is now.
 *
 * @param id unique in the store, counts up
 * @param revision changes with each change of the phone; see {@link PhoneEdit}
 * @param values what is known; a column without a value is absent
 */
public record PhoneRecord(long id, long revision, Map<PhoneColumn, String> values) {

	public PhoneRecord {
		values = Map.copyOf(values);
	}
}
