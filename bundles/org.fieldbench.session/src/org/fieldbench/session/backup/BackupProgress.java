/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.backup;

/** Is told how far a backup is. */
@FunctionalInterface
public interface BackupProgress {

	/** Tells nobody. */
	BackupProgress NONE = (done, all) -> {
	};

	/**
	 * @param done bytes
	 * @param all bytes, an estimate
	 * @throws java.util.concurrent.CancellationException to end it; nothing is left of it then
	 */
	void at(long done, long all);
}
