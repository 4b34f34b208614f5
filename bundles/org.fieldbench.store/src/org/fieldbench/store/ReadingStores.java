/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.nio.file.Path;

import org.fieldbench.store.internal.Migration;
import org.fieldbench.store.internal.SqliteStore;

/** Opens the store of comments, ratings, to-dos and marks, which is in the same file as the sessions. */
public final class ReadingStores {

	private ReadingStores() {
	}

	/**
	 * Opens the store in a data folder, as {@link SessionStores#open} does.
	 *
	 * @return to be closed by the caller
	 * @throws StoreException if the folder cannot be used, the file is damaged, or a newer Fieldbench wrote it
	 */
	public static ReadingStore open(Path dataFolder) throws StoreException {
		return SqliteStore.openReading(dataFolder, Migration.shipped());
	}
}
