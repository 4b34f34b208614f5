/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.SQLException;

/** Keeps a copy of a store before its schema changes. */
interface Backup {

	/**
	 * @param schema the schema that the store has now
	 * @return where the copy is
	 */
	String make(int schema) throws SQLException;
}
