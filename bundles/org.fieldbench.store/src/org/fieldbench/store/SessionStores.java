/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.nio.file.Path;

import org.fieldbench.store.internal.Migration;
import org.fieldbench.store.internal.SqliteStore;

/** Opens stores. */
public final class SessionStores {

	private SessionStores() {
	}

	/**
	 * Opens the store in a data folder. The folder and the file are created when absent, an older schema is brought up to
	 * date after a backup beside it. Several programs may have the same store open.
	 *
	 * @param dataFolder the user's data folder, see {@link DataFolder}
	 * @return to be closed by the caller
	 * @throws StoreException if the folder cannot be used, the file is damaged, or a newer Fieldbench wrote it
	 */
	public static SessionStore open(Path dataFolder) throws StoreException {
		return SqliteStore.open(dataFolder, Migration.shipped());
	}
}
