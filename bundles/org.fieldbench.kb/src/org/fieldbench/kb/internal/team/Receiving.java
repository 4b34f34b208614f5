/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamDelivery;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamTextRecord;

/** Takes what the team's database has and this computer has not. */
record Receiving(TeamDesk desk, DiscussionExchange talk) {

	private static final int AT_A_TIME = 200;

	void all(TeamServer server) throws KnowledgeBaseException, StoreException {
		boolean complete = false;
		while (!complete) {
			long after = desk.ask(store -> store.team()).orElseThrow().position();
			TeamDelivery delivery = server.pull(after, AT_A_TIME);
			take(server, delivery);
			desk.ask(store -> {
				store.reached(delivery.reached());
				return null;
			});
			complete = delivery.complete();
		}
	}

	/** Of what is here already only the position is of use. */
	private void take(TeamServer server, TeamDelivery delivery) throws KnowledgeBaseException, StoreException {
		Set<String> known = desk.ask(store -> store.unsent()).stream().map(TeamRevisionRecord::id).collect(Collectors.toSet());
		List<TeamTextRecord> received = new ArrayList<>();
		for (TeamRevisionRecord revision : delivery.revisions()) {
			received.add(known.contains(revision.id()) ? new TeamTextRecord(revision, new byte[0]) : withText(server, revision));
		}
		desk.ask(store -> store.receive(received));
		talk.take(delivery.events());
	}

	/** The files come first: a revision never names one that is not here. */
	private TeamTextRecord withText(TeamServer server, TeamRevisionRecord revision) throws KnowledgeBaseException, StoreException {
		for (TeamFileRecord file : revision.files()) {
			if (!desk.ask(store -> store.hasContent(file.sha256()))) {
				byte[] content = Content.checked(server.content(file.sha256()), file.sha256(),
						"The attachment " + file.name() + " of the article " + revision.article());
				desk.ask(store -> {
					store.keepContent(file.sha256(), content);
					return null;
				});
			}
		}
		return new TeamTextRecord(revision, Content.checked(server.text(revision.id()), revision.sha256(), "A revision of the article " + revision.article()));
	}
}
