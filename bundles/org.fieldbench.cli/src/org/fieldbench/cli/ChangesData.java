/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli;

/** A verb that writes to the user's data: after it, the day's backup is made if there is none yet. */
public interface ChangesData {

	/** @return whether it wrote something this time; asked after {@link Verb#call} */
	default boolean hasChanged() {
		return true;
	}
}
