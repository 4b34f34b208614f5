/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.nio.file.Path;

import org.fieldbench.store.internal.Migration;
import org.fieldbench.store.internal.PostgresStore;
import org.fieldbench.store.internal.SqliteStore;

/** Opens what a team shares: on this computer, and the team's database. */
public final class TeamStores {

	private TeamStores() {
	}

	/**
	 * Opens the store in a data folder, as {@link SessionStores#open} does.
	 *
	 * @return to be closed by the caller
	 * @throws StoreException if the folder cannot be used, the file is damaged, or a newer Fieldbench wrote it
	 */
	public static TeamStore open(Path dataFolder) throws StoreException {
		return SqliteStore.openTeam(dataFolder, Migration.shipped());
	}

	/**
	 * Logs in to a team's database. Tables that are missing are made, an older schema is brought up to date after a backup.
	 *
	 * @param password nothing of it is kept
	 * @return to be closed by the caller
	 * @throws StoreAwayException if the server cannot be reached at the moment
	 * @throws StoreException if it refuses, or a newer Fieldbench wrote the database
	 */
	public static TeamServer connect(TeamAddress address, Secret password) throws StoreException {
		return PostgresStore.openTeam(address, password, Migration.shipped());
	}
}
