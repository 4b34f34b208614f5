/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamDelivery;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamReceipt;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamTextRecord;

/** A team's database over JDBC. */
final class JdbcTeamServer implements TeamServer {

	private final Database database;
	private final ClockTable clock;
	private final RevisionTable revisions;
	private final ContentTable contents;
	private final ReadingEventTable events;

	private JdbcTeamServer(Database database) {
		this.database = database;
		clock = new ClockTable(database.connection());
		revisions = new RevisionTable(database.connection());
		contents = new ContentTable(database.connection());
		events = new ReadingEventTable(database.connection());
	}

	/** The first who comes founds the team. */
	static JdbcTeamServer of(Database database) throws StoreException {
		var server = new JdbcTeamServer(database);
		try {
			if (database.run(server.clock::read).isEmpty()) {
				database.write(() -> server.clock.begin(UUID.randomUUID().toString()));
			}
			return server;
		} catch (StoreException e) {
			database.close();
			throw e;
		}
	}

	@Override
	public TeamPositionRecord team() throws StoreException {
		return database.run(() -> clock.read().orElseThrow(() -> new SQLException("the row of team_clock is gone")));
	}

	@Override
	public TeamDelivery pull(long after, int most) throws StoreException {
		return database.run(() -> {
			long given = team().position();
			long last = Math.min(given, after + most);
			return new TeamDelivery(revisions.between(after, last), events.between(after, last), Math.max(after, last), last >= given);
		});
	}

	@Override
	public Optional<byte[]> text(String revision) throws StoreException {
		return database.run(() -> revisions.text(revision));
	}

	@Override
	public Optional<byte[]> content(String sha256) throws StoreException {
		return database.run(() -> contents.find(sha256));
	}

	@Override
	public boolean hasContent(String sha256) throws StoreException {
		return database.run(() -> contents.has(sha256));
	}

	/** Outside of the transaction of a push: a large file must not keep the others waiting. */
	@Override
	public void keepContent(String sha256, byte[] content) throws StoreException {
		database.run(() -> contents.keep(sha256, content));
	}

	@Override
	public TeamReceipt push(List<TeamParcel> parcels, List<ReadingEventRecord> said) throws StoreException {
		Map<String, Long> positions = new HashMap<>();
		List<String> refused = new ArrayList<>();
		database.transaction(() -> {
			long position = clock.advance(0);
			long first = position;
			for (TeamParcel parcel : parcels) {
				position = take(parcel, position, positions, refused);
			}
			for (ReadingEventRecord event : said) {
				position = take(event, position, positions);
			}
			return clock.advance(position - first);
		});
		return new TeamReceipt(positions, refused);
	}

	private long take(TeamParcel parcel, long last, Map<String, Long> positions, List<String> refused) throws SQLException {
		Optional<TeamRevisionRecord> head = revisions.head(parcel.article());
		if (!head.map(TeamRevisionRecord::id).equals(parcel.base())) {
			refused.add(parcel.article());
			return last;
		}
		long position = last;
		int number = head.map(latest -> latest.number().orElseThrow()).orElse(0);
		for (TeamTextRecord each : parcel.revisions()) {
			revisions.insert(each, OptionalInt.of(++number), OptionalLong.of(++position));
			positions.put(each.revision().id(), position);
		}
		return position;
	}

	private long take(ReadingEventRecord event, long last, Map<String, Long> positions) throws SQLException {
		ReadingEventRecord placed = new ReadingEventRecord(event.id(), event.article(), event.kind(), event.target(), clean(event.author()),
				event.written(), clean(event.text()), event.number(), event.facts(), OptionalLong.of(last + 1));
		if (events.insert(List.of(placed)) == 0) {
			return last; // it arrived earlier, and its position comes with the next delivery
		}
		positions.put(event.id(), last + 1);
		return last + 1;
	}

	/** PostgreSQL takes no NUL in a text. */
	private static String clean(String text) {
		return text.replace('\0', '\uFFFD');
	}

	@Override
	public void close() {
		database.close();
	}
}
