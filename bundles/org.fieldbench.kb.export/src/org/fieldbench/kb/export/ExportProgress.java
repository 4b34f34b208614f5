/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

/** Hears how far an export is, and can end it. */
public interface ExportProgress {

	/** Nobody listens, nobody cancels. */
	ExportProgress NONE = new ExportProgress() {
	};

	/**
	 * @param what is done now, e.g. "Reading article 212"
	 * @param done how many parts of the work are done
	 * @param all how many parts there are
	 */
	default void at(String what, int done, int all) {
	}

	/** @return true to end the export with a {@link java.util.concurrent.CancellationException}; nothing is left behind */
	default boolean cancelled() {
		return false;
	}
}
