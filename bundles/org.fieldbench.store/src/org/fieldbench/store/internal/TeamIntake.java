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

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamReceipt;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamTextRecord;

/** Takes one delivery into a team's database, and gives each thing its place. Only inside of a transaction. */
final class TeamIntake {

	private final RevisionTable revisions;
	private final ReadingEventTable events;
	private final Map<String, Long> positions = new HashMap<>();
	private final List<String> refused = new ArrayList<>();
	private long last;

	/** @param last the last place that was given */
	TeamIntake(RevisionTable revisions, ReadingEventTable events, long last) {
		this.revisions = revisions;
		this.events = events;
		this.last = last;
	}

	void take(TeamParcel parcel) throws SQLException {
		Optional<TeamRevisionRecord> head = revisions.head(parcel.article());
		if (!head.map(TeamRevisionRecord::id).equals(parcel.base())) {
			refused.add(parcel.article());
			return;
		}
		int number = head.map(latest -> latest.number().orElseThrow()).orElse(0);
		for (TeamTextRecord each : parcel.revisions()) {
			revisions.insert(each, OptionalInt.of(++number), OptionalLong.of(++last));
			positions.put(each.revision().id(), last);
		}
	}

	/** One that arrived earlier gets nothing: its position comes with the next delivery. */
	void take(ReadingEventRecord event) throws SQLException {
		ReadingEventRecord placed = new ReadingEventRecord(event.id(), event.article(), event.kind(), event.target(), clean(event.author()),
				event.written(), clean(event.text()), event.number(), event.facts(), OptionalLong.of(last + 1));
		if (events.insert(List.of(placed)) > 0) {
			positions.put(event.id(), ++last);
		}
	}

	/** PostgreSQL takes no NUL in a text. */
	private static String clean(String text) {
		return text.replace('\0', '\uFFFD');
	}

	/** @return how many places were given */
	int given() {
		return positions.size();
	}

	TeamReceipt receipt() {
		return new TeamReceipt(positions, refused);
	}
}
