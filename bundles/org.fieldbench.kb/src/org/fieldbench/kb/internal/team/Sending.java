/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.List;
import java.util.function.Predicate;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamReceipt;
import org.fieldbench.store.TeamServer;

/** Carries to the team's database what this computer has and it has not. */
record Sending(TeamDesk desk, DiscussionExchange talk, CommentPictures pictures, Predicate<String> shared) {

	private static final int AT_A_TIME = 200;

	/** How far a delivery came. */
	enum Outcome {
		/** There was nothing to send. */
		ALL,
		/** What was sent was taken. */
		MORE,
		/** Others were faster. */
		REFUSED
	}

	/** @param taken how many things were taken */
	record Sent(Outcome outcome, int taken) {
	}

	Sent some(TeamServer server) throws KnowledgeBaseException, StoreException {
		Parcels revisions = new Parcels(desk);
		List<TeamParcel> parcels = revisions.ready(AT_A_TIME);
		List<ReadingEventRecord> events = unsent().stream().limit(AT_A_TIME).toList();
		if (parcels.isEmpty() && events.isEmpty()) {
			return new Sent(Outcome.ALL, 0);
		}
		for (TeamParcel parcel : parcels) {
			revisions.sendFiles(server, parcel);
		}
		pictures.send(server, events);
		TeamReceipt receipt = server.push(parcels, events);
		for (TeamParcel parcel : parcels) {
			revisions.markSent(parcel, receipt);
		}
		return new Sent(markSent(events, receipt), receipt.positions().size());
	}

	private Outcome markSent(List<ReadingEventRecord> events, TeamReceipt receipt) throws KnowledgeBaseException {
		for (ReadingEventRecord event : events) {
			if (receipt.positions().containsKey(event.id())) {
				talk.markSent(event.id(), receipt.positions().get(event.id()));
			}
		}
		// What the database had already, because its answer to an earlier delivery was lost, gets its position by the next one.
		boolean all = receipt.refused().isEmpty() && events.stream().map(ReadingEventRecord::id).allMatch(receipt.positions()::containsKey);
		return all ? Outcome.MORE : Outcome.REFUSED;
	}

	/** @return what was said and is still to be carried to the team */
	List<ReadingEventRecord> unsent() throws KnowledgeBaseException {
		return talk.unsent().stream().filter(event -> shared.test(event.article())).toList();
	}
}
