/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamPlaceRecord;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamStore;
import org.fieldbench.store.TeamTextRecord;

/** A team's articles on this computer, over JDBC. */
final class JdbcTeamStore extends JdbcTeam implements TeamStore {

	JdbcTeamStore(Database database) {
		super(database);
	}

	@Override
	public Optional<TeamPositionRecord> team() throws StoreException {
		return database().run(clock()::read);
	}

	@Override
	public void join(String team) throws StoreException {
		database().write(() -> clock().begin(team));
	}

	@Override
	public void reached(long position) throws StoreException {
		database().write(() -> clock().reached(position));
	}

	@Override
	public Optional<TeamPlaceRecord> last() throws StoreException {
		return database().run(positions()::last);
	}

	@Override
	public void forgetPositions() throws StoreException {
		database().transaction(() -> {
			positions().forget();
			return clock().beginAgain();
		});
	}

	@Override
	public List<TeamRevisionRecord> heads() throws StoreException {
		return database().run(revisions()::heads);
	}

	@Override
	public List<TeamRevisionRecord> history(String article) throws StoreException {
		return database().run(() -> revisions().history(article));
	}

	@Override
	public List<TeamRevisionRecord> arrived() throws StoreException {
		return database().run(revisions()::arrived);
	}

	@Override
	public List<TeamRevisionRecord> unsent() throws StoreException {
		return database().run(revisions()::unsent);
	}

	@Override
	public void keepContent(String sha256, byte[] content) throws StoreException {
		database().write(() -> contents().keep(sha256, content));
	}

	@Override
	public int receive(List<TeamTextRecord> received) throws StoreException {
		return received.isEmpty() ? 0 : database().transaction(() -> {
			int added = 0;
			for (TeamTextRecord each : received) {
				added += revisions().insert(each, OptionalInt.empty(), each.revision().position());
				revisions().position(each.revision().id(), each.revision().position().orElseThrow());
			}
			return added;
		});
	}

	@Override
	public boolean extend(String article, Optional<String> head, List<String> arrived, List<TeamTextRecord> added) throws StoreException {
		return database().transaction(() -> {
			Optional<TeamRevisionRecord> now = revisions().head(article);
			if (!now.map(TeamRevisionRecord::id).equals(head)) {
				return false;
			}
			append(now.map(latest -> latest.number().orElseThrow()).orElse(0), arrived, added);
			return true;
		});
	}

	private void append(int last, List<String> arrived, List<TeamTextRecord> added) throws SQLException {
		int number = last;
		for (String id : arrived) {
			number += revisions().number(id, number + 1);
		}
		for (TeamTextRecord each : added) {
			number += revisions().insert(each, OptionalInt.of(number + 1), OptionalLong.empty());
		}
	}

	@Override
	public void markSent(String revision, long position) throws StoreException {
		database().write(() -> revisions().position(revision, position));
	}
}
