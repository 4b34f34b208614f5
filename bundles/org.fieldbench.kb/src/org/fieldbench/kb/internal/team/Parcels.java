/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamReceipt;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamTextRecord;

/** The revisions that are to be carried to the team, an article's together. */
record Parcels(TeamDesk desk) {

	/** @return what can be sent: not those of which something arrived that is still to be merged */
	List<TeamParcel> ready(int most) throws KnowledgeBaseException {
		Set<String> waiting = desk.ask(store -> store.arrived()).stream().map(TeamRevisionRecord::key).collect(Collectors.toSet());
		Map<String, List<TeamRevisionRecord>> unsent = new LinkedHashMap<>();
		for (TeamRevisionRecord revision : desk.ask(store -> store.unsent())) {
			if (!waiting.contains(revision.key())) {
				unsent.computeIfAbsent(revision.key(), key -> new ArrayList<>()).add(revision);
			}
		}
		List<TeamParcel> parcels = new ArrayList<>();
		for (Map.Entry<String, List<TeamRevisionRecord>> each : unsent.entrySet().stream().limit(most).toList()) {
			parcels.add(parcel(each.getKey(), each.getValue()));
		}
		return parcels;
	}

	private TeamParcel parcel(String article, List<TeamRevisionRecord> revisions) throws KnowledgeBaseException {
		Optional<String> base = desk.ask(store -> store.history(article)).stream().filter(TeamRevisionRecord::isShared)
				.max(Comparator.comparingLong(revision -> revision.position().getAsLong())).map(TeamRevisionRecord::id);
		List<TeamTextRecord> texts = new ArrayList<>();
		for (TeamRevisionRecord revision : revisions) {
			texts.add(new TeamTextRecord(revision, desk.ask(store -> store.text(revision.id())).orElseThrow()));
		}
		return new TeamParcel(base, texts);
	}

	void sendFiles(TeamServer server, TeamParcel parcel) throws KnowledgeBaseException, StoreException {
		for (TeamTextRecord each : parcel.revisions()) {
			for (TeamFileRecord file : each.revision().files()) {
				if (!server.hasContent(file.sha256())) {
					Optional<byte[]> content = desk.ask(store -> store.content(file.sha256()));
					server.keepContent(file.sha256(), Content.checked(content, file.sha256(), "The attachment " + file.name()));
				}
			}
		}
	}

	void markSent(TeamParcel parcel, TeamReceipt receipt) throws KnowledgeBaseException {
		for (TeamTextRecord each : parcel.revisions()) {
			Long position = receipt.positions().get(each.revision().id());
			if (position != null) {
				desk.ask(store -> {
					store.markSent(each.revision().id(), position);
					return null;
				});
			}
		}
	}
}
