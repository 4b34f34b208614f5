/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import org.fieldbench.store.PhoneStore;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link PhoneStoreTest} asks of SQLite, PostgreSQL does too. */
@ExtendWith(PostgresExtension.class)
class PostgresPhoneStoreTest extends PhoneStoreTest {

	private final PostgresPlace place;

	PostgresPhoneStoreTest(PostgresServer server) throws Exception {
		place = PostgresPlace.on(server);
	}

	@Override
	PhoneStore reopen() throws Exception {
		return PostgresStore.openPhones(place.address(), place.password(), Migration.shipped());
	}
}
