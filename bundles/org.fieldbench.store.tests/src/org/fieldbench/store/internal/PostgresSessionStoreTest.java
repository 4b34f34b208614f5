/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import org.fieldbench.store.SessionStore;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link SessionStoreTest} asks of SQLite, PostgreSQL does too. */
@ExtendWith(PostgresExtension.class)
class PostgresSessionStoreTest extends SessionStoreTest {

	private final PostgresPlace place;

	PostgresSessionStoreTest(PostgresServer server) throws Exception {
		place = PostgresPlace.on(server);
	}

	@Override
	SessionStore open() throws Exception {
		return PostgresStore.open(place.address(), place.password(), Migration.shipped());
	}
}
