/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

/** Hears how far an import is, and can end it. */
public interface ImportProgress {

	/** Nobody listens, nobody cancels. */
	ImportProgress NONE = new ImportProgress() {
	};

	/** @param file the name of the file that is read now */
	default void reading(String file) {
	}

	/** @return true to end the import with a {@link java.util.concurrent.CancellationException} */
	default boolean cancelled() {
		return false;
	}
}
