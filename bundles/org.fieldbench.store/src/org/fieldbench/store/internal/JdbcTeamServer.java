/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamDelivery;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamReceipt;
import org.fieldbench.store.TeamServer;

/** A team's database over JDBC. */
final class JdbcTeamServer extends JdbcTeam implements TeamServer {

	private final ReadingEventTable events;

	private JdbcTeamServer(Database database) {
		super(database);
		events = new ReadingEventTable(database.connection());
	}

	/** The first who comes founds the team. */
	static JdbcTeamServer of(Database database) throws StoreException {
		var server = new JdbcTeamServer(database);
		try {
			if (database.run(server.clock()::read).isEmpty()) {
				database.write(() -> server.clock().begin(UUID.randomUUID().toString()));
			}
			return server;
		} catch (StoreException e) {
			database.close();
			throw e;
		}
	}

	@Override
	public TeamPositionRecord team() throws StoreException {
		return database().run(() -> clock().read().orElseThrow(() -> new SQLException("the row of team_clock is gone")));
	}

	@Override
	public boolean adopt(String team) throws StoreException {
		return database().write(() -> clock().adopt(team)) > 0;
	}

	@Override
	public Optional<String> at(long position) throws StoreException {
		return database().run(() -> positions().at(position));
	}

	@Override
	public TeamDelivery pull(long after, int most) throws StoreException {
		return database().run(() -> {
			long given = team().position();
			long last = Math.min(given, after + most);
			return new TeamDelivery(revisions().between(after, last), events.between(after, last), Math.max(after, last), last >= given);
		});
	}

	/** Outside of the transaction of a push: a large file must not keep the others waiting. */
	@Override
	public void keepContent(String sha256, byte[] content) throws StoreException {
		database().run(() -> contents().keep(sha256, content));
	}

	@Override
	public TeamReceipt push(List<TeamParcel> parcels, List<ReadingEventRecord> said) throws StoreException {
		return database().transaction(() -> {
			TeamIntake intake = new TeamIntake(revisions(), events, clock().advance(0));
			for (TeamParcel parcel : parcels) {
				intake.take(parcel);
			}
			for (ReadingEventRecord event : said) {
				intake.take(event);
			}
			clock().advance(intake.given());
			return intake.receipt();
		});
	}
}
