/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.ChangeSetRecord;
import org.fieldbench.store.PhoneChangeRecord;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneRecord;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.SightingRecord;
import org.fieldbench.store.StoreException;

/** Phones over JDBC, in SQL that SQLite and PostgreSQL share. */
final class JdbcPhoneStore implements PhoneStore {

	private final Database database;
	private final PhoneTable phones;
	private final PhoneChanges changes;
	private final SightingTable sightings;

	JdbcPhoneStore(Database database) {
		this.database = database;
		this.phones = new PhoneTable(database.connection());
		this.changes = new PhoneChanges(database.connection());
		this.sightings = new SightingTable(database.connection());
	}

	@Override
	public List<PhoneRecord> phones() throws StoreException {
		return database.run(phones::all);
	}

	@Override
	public Optional<Long> write(Instant time, String author, String how, Optional<Long> undoes, List<PhoneEdit> edits)
			throws StoreException {
		return database.transaction(() -> {
			long set = changes.nextSet();
			try (var writer = new PhoneWriter(database.connection(), set)) {
				boolean changed = writer.write(edits, () -> changes.begin(set, time, author, how, undoes));
				return changed ? Optional.of(set) : Optional.empty();
			}
		});
	}

	@Override
	public List<PhoneChangeRecord> history(long phone) throws StoreException {
		return database.run(() -> changes.ofPhone(phone));
	}

	@Override
	public List<ChangeSetRecord> changeSets() throws StoreException {
		return database.run(changes::sets);
	}

	@Override
	public List<PhoneChangeRecord> changes(long changeSet) throws StoreException {
		return database.run(() -> changes.ofSet(changeSet));
	}

	@Override
	public void saw(String address, Optional<String> mac, Instant when, String asked) throws StoreException {
		database.write(() -> sightings.saw(address, mac, when, asked));
	}

	@Override
	public void dismiss(String address, boolean dismissed, Instant when) throws StoreException {
		database.write(() -> sightings.dismiss(address, dismissed, when));
	}

	@Override
	public List<SightingRecord> sightings() throws StoreException {
		return database.run(sightings::all);
	}

	@Override
	public void close() {
		database.close();
	}
}
