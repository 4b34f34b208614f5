/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.BundleRecord;
import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.OutcomeRecord;
import org.fieldbench.store.RequestRecord;
import org.fieldbench.store.RoleRecord;
import org.fieldbench.store.StoreException;

/** What is remembered of firmware, over JDBC, in SQL that SQLite and PostgreSQL share. */
final class JdbcFirmwareStore implements FirmwareStore {

	private final Database database;
	private final BundleTable bundles;
	private final RoleTable roles;
	private final RequestTable requests;
	private final OutcomeQuery outcomes;

	JdbcFirmwareStore(Database database) {
		this.database = database;
		this.bundles = new BundleTable(database.connection());
		this.roles = new RoleTable(database.connection());
		this.requests = new RequestTable(database.connection());
		this.outcomes = new OutcomeQuery(database.connection());
	}

	@Override
	public void saw(String sha256, String name, long size, Instant when, boolean again) throws StoreException {
		database.write(() -> bundles.saw(sha256, name, size, when, again));
	}

	@Override
	public List<BundleRecord> bundles() throws StoreException {
		return database.run(bundles::all);
	}

	@Override
	public Optional<BundleRecord> bundle(String sha256) throws StoreException {
		return database.run(() -> bundles.find(sha256));
	}

	@Override
	public List<OutcomeRecord> outcomes(Optional<String> sha256) throws StoreException {
		return database.run(() -> outcomes.of(sha256));
	}

	@Override
	public void assign(List<RoleRecord> assigned, Collection<String> superseded, Instant when) throws StoreException {
		List<String> former = new ArrayList<>(superseded);
		assigned.forEach(role -> former.add(role.sha256()));
		database.transaction(() -> {
			int changed = roles.forget(former, when);
			for (RoleRecord role : assigned) {
				changed += roles.insert(role);
			}
			return changed;
		});
	}

	@Override
	public List<RoleRecord> roles() throws StoreException {
		return database.run(roles::holding);
	}

	@Override
	public int forget(Collection<String> sha256, Instant when) throws StoreException {
		return database.transaction(() -> roles.forget(sha256, when));
	}

	@Override
	public void asked(String name, Optional<String> model, Optional<String> role, Instant when) throws StoreException {
		database.write(() -> requests.asked(name, model, role, when));
	}

	@Override
	public List<RequestRecord> requests() throws StoreException {
		return database.run(requests::all);
	}

	@Override
	public void close() {
		database.close();
	}
}
