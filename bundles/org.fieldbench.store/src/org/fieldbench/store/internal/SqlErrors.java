/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.SQLException;

import org.fieldbench.store.StoreException;

/** Says a database's error in words for the user. */
interface SqlErrors {

	/** @return a sentence that says what is wrong and what to do, with the cause kept */
	StoreException explain(SQLException error);

	/** @return the store's place, for messages */
	String place();

	/** @return begins a sentence: what kind of store it is, and its place */
	default String store() {
		return "The session store " + place();
	}

	/** @return ends a sentence: how to take another store, e.g. "choose another folder with --data" */
	default String otherPlace() {
		return "choose another folder with --data";
	}
}
