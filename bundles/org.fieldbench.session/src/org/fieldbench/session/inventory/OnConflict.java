/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

/** What an import does where the file and the inventory say different things of a phone. */
public enum OnConflict {
	/** The inventory keeps its value; the file only fills what is empty. */
	KEEP,
	/** The file's value replaces it. An empty cell replaces nothing. */
	REPLACE
}
