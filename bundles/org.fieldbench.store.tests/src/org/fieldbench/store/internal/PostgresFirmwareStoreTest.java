/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link FirmwareStoreTest} asks of SQLite, PostgreSQL does too. */
@ExtendWith(PostgresExtension.class)
class PostgresFirmwareStoreTest extends FirmwareStoreTest {

	private final PostgresPlace place;

	PostgresFirmwareStoreTest(PostgresServer server) throws Exception {
		place = PostgresPlace.on(server);
	}

	@Override
	FirmwareStore open() throws StoreException {
		return PostgresStore.openFirmware(place.address(), place.password(), Migration.shipped());
	}

	@Override
	SessionStore openSessions() throws StoreException {
		return PostgresStore.open(place.address(), place.password(), Migration.shipped());
	}
}
