/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.Optional;
import java.util.function.Predicate;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamPlaceRecord;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamServer;

/** Carries articles and what is said of them between this computer and the team's database. Each step can be done twice without harm. */
final class Carrying {

	/** Each round of others who were faster means that somebody got through: there is always progress. */
	private static final int MOST_ROUNDS = 50;

	private final TeamDesk desk;
	private final Receiving receiving;
	private final Integrating integrating;
	private final Sending sending;
	private final CommentPictures pictures;

	/** @param shared says of an article's id whether what is said of it is for the team */
	Carrying(TeamDesk desk, DiscussionExchange talk, Discussions discussions, Predicate<String> shared) {
		this.desk = desk;
		receiving = new Receiving(desk, talk);
		integrating = new Integrating(desk);
		pictures = new CommentPictures(talk, discussions);
		sending = new Sending(desk, talk, pictures, shared);
	}

	/**
	 * What an exchange brought.
	 *
	 * @param changed whether any article here changed
	 * @param sent how many revisions and events the team's database took
	 */
	record Carried(boolean changed, int sent) {
	}

	/** @throws SetBackException if the database no longer has what was received from it */
	Carried exchange(TeamServer server) throws KnowledgeBaseException, StoreException {
		Optional<TeamPlaceRecord> last = desk.ask(store -> store.last());
		requireTeam(server);
		if (last.isPresent() && !server.at(last.get().position()).equals(last.map(TeamPlaceRecord::id))) {
			throw new SetBackException();
		}
		return carry(server);
	}

	/**
	 * Exchanges all that there is on both sides once more, as if nothing had been carried before: the database gets what it has no more.
	 *
	 * @throws KnowledgeBaseException if something is to be merged by hand first
	 */
	Carried refill(TeamServer server) throws KnowledgeBaseException, StoreException {
		requireTeam(server);
		boolean changed = integrating.integrate();
		requireNothingToMerge();
		desk.ask(store -> {
			store.forgetPositions();
			return null;
		});
		Carried carried = carry(server);
		return new Carried(changed || carried.changed(), carried.sent());
	}

	/** What waits to be merged has no place in the history here, so that it could not be sent in its order. */
	void requireNothingToMerge() throws KnowledgeBaseException {
		if (!integrating.conflicts().isEmpty()) {
			throw new KnowledgeBaseException("Some articles are to be merged by hand before the team's database can be filled again."
					+ " Merge them with Merge with Team; fieldbench team conflicts shows them.");
		}
	}

	private void requireTeam(TeamServer server) throws KnowledgeBaseException, StoreException {
		TeamPositionRecord here = desk.ask(store -> store.team()).orElseThrow(() -> new KnowledgeBaseException("No team was joined."));
		if (!here.team().equals(server.team().team())) {
			throw new KnowledgeBaseException("The database belongs to another team than the articles here. Connect to the right one,"
					+ " or use another data folder with --data.");
		}
	}

	private Carried carry(TeamServer server) throws KnowledgeBaseException, StoreException {
		boolean changed = false;
		int taken = 0;
		for (int refused = 0; refused < MOST_ROUNDS;) {
			receiving.all(server);
			changed |= integrating.integrate();
			Sending.Sent sent = sending.some(server);
			taken += sent.taken();
			if (sent.outcome() == Sending.Outcome.ALL) {
				pictures.receive(server);
				return new Carried(changed, taken);
			}
			refused += sent.outcome() == Sending.Outcome.REFUSED ? 1 : 0;
		}
		throw new KnowledgeBaseException("Others of the team change the same articles so fast that yours were not taken. They are tried again.");
	}

	/** @return changes that are still to be carried to the team */
	int waiting() throws KnowledgeBaseException {
		return desk.ask(store -> store.unsent()).size() + sending.unsent().size();
	}
}
