/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.store.TeamAddress;

/** How the exchange stands: kept in the folder of the team, and told to those who listen. */
final class TeamBoard {

	private static final int NEWS_SECONDS = 60;

	private final TeamDesk desk;
	private final Carrying carrying;
	private final Integrating integrating;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile TeamStatus status = TeamStatus.NONE;

	TeamBoard(TeamDesk desk, Carrying carrying, Integrating integrating) {
		this.desk = desk;
		this.carrying = carrying;
		this.integrating = integrating;
	}

	TeamStatus status() {
		return status;
	}

	List<Runnable> listeners() {
		return listeners;
	}

	/** Counts again what is to be carried over, without asking the server. */
	void refresh() {
		try {
			TeamSettings settings = TeamSettings.read(desk.folder());
			tell(settings.address().isEmpty() ? TeamStatus.NONE : now(settings, settings.state()));
		} catch (KnowledgeBaseException e) {
			tell(trouble(TeamSettings.NONE, State.TROUBLE, e.getMessage()));
		}
	}

	void synced(TeamSettings settings) throws KnowledgeBaseException {
		keepAndTell(settings.synced(Instant.now()), State.UP_TO_DATE);
	}

	void away(TeamSettings settings, String why) throws KnowledgeBaseException {
		keepAndTell(settings.away(Instant.now(), why), State.AWAY);
	}

	/** @param why no password is at hand; empty when none is kept */
	void passwordNeeded(TeamSettings settings, Optional<String> why) {
		tell(now(settings.because(why), State.PASSWORD));
	}

	void refused(TeamSettings settings, Exception why) throws KnowledgeBaseException {
		TeamSettings refused = why instanceof SetBackException ? settings.setBack(why.getMessage()) : settings.refused(why.getMessage());
		keep(refused);
		tell(trouble(refused, refused.state(), why.getMessage()));
	}

	void disconnected() {
		tell(TeamStatus.NONE);
	}

	private void keepAndTell(TeamSettings settings, State state) throws KnowledgeBaseException {
		keep(settings);
		tell(now(settings, state));
	}

	/** The times of the last exchange are worth a file only when they tell something new. */
	private void keep(TeamSettings now) throws KnowledgeBaseException {
		TeamSettings before = TeamSettings.read(desk.folder());
		boolean news = !before.since().equals(now.since()) || !before.problem().equals(now.problem()) || before.last().isEmpty()
				|| now.last().isPresent() && now.last().get().isAfter(before.last().get().plusSeconds(NEWS_SECONDS));
		if (news && before.address().equals(now.address())) {
			now.write(desk.folder());
		}
	}

	private TeamStatus now(TeamSettings settings, State state) {
		try {
			int waiting = carrying.waiting();
			State shown = state == State.UP_TO_DATE && waiting > 0 ? State.WAITING : state;
			Optional<Instant> since = state == State.AWAY ? settings.since() : Optional.empty();
			return new TeamStatus(shown, settings.address().map(TeamAddress::toString), waiting, integrating.conflicts().size(), settings.last(), since,
					settings.problem());
		} catch (KnowledgeBaseException e) {
			return trouble(settings, State.TROUBLE, e.getMessage());
		}
	}

	private static TeamStatus trouble(TeamSettings settings, State state, String why) {
		return new TeamStatus(state, settings.address().map(TeamAddress::toString), 0, 0, settings.last(), Optional.empty(), Optional.of(why));
	}

	private void tell(TeamStatus now) {
		boolean changed = !now.equals(status);
		status = now;
		if (changed) {
			listeners.forEach(Runnable::run);
		}
	}
}
