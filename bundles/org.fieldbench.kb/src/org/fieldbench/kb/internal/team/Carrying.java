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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamDelivery;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamReceipt;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamTextRecord;

/** Carries articles and what is said of them between this computer and the team's database. Each step can be done twice without harm. */
final class Carrying {

	/** Each round of others who were faster means that somebody got through: there is always progress. */
	private static final int MOST_ROUNDS = 50;
	private static final int AT_A_TIME = 200;
	private static final Pattern PICTURE = Pattern.compile("([0-9a-f]{64})\\.(png|jpg|gif)");

	private final TeamDesk desk;
	private final DiscussionExchange talk;
	private final Discussions discussions;
	private final Predicate<String> shared;
	private final Integrating integrating;

	/** @param shared says of an article's id whether what is said of it is for the team */
	Carrying(TeamDesk desk, DiscussionExchange talk, Discussions discussions, Predicate<String> shared) {
		this.desk = desk;
		this.talk = talk;
		this.discussions = discussions;
		this.shared = shared;
		integrating = new Integrating(desk);
	}

	/** @return whether any article here changed */
	boolean exchange(TeamServer server) throws KnowledgeBaseException, StoreException {
		check(server);
		boolean changed = false;
		for (int refused = 0; refused < MOST_ROUNDS;) {
			receive(server);
			changed |= integrating.integrate();
			Sent sent = send(server);
			if (sent == Sent.ALL) {
				receivePictures(server);
				return changed;
			}
			refused += sent == Sent.REFUSED ? 1 : 0;
		}
		throw new KnowledgeBaseException("Others of the team change the same articles so fast that yours were not taken. They are tried again.");
	}

	private void check(TeamServer server) throws KnowledgeBaseException, StoreException {
		TeamPositionRecord there = server.team();
		TeamPositionRecord here = desk.ask(store -> store.team()).orElseThrow(() -> new KnowledgeBaseException("No team was joined."));
		if (!here.team().equals(there.team())) {
			throw new KnowledgeBaseException("The database belongs to another team than the articles here. Connect to the right one,"
					+ " or use another data folder with --data.");
		}
		if (there.position() < here.position()) {
			throw new KnowledgeBaseException("The team's database knows less than was received from it before: perhaps a backup took its place."
					+ " Nothing is exchanged, so that nothing is lost. Ask who looks after the server; a newer backup puts it right.");
		}
	}

	private void receive(TeamServer server) throws KnowledgeBaseException, StoreException {
		boolean complete = false;
		while (!complete) {
			long after = desk.ask(store -> store.team()).orElseThrow().position();
			TeamDelivery delivery = server.pull(after, AT_A_TIME);
			Set<String> known = desk.ask(store -> store.unsent()).stream().map(TeamRevisionRecord::id).collect(Collectors.toSet());
			List<TeamTextRecord> received = new ArrayList<>();
			for (TeamRevisionRecord revision : delivery.revisions()) {
				received.add(known.contains(revision.id()) ? new TeamTextRecord(revision, new byte[0]) : withText(server, revision));
			}
			desk.ask(store -> store.receive(received));
			talk.take(delivery.events());
			desk.ask(store -> {
				store.reached(delivery.reached());
				return null;
			});
			complete = delivery.complete();
		}
	}

	/** The files come first: a revision never names one that is not here. */
	private TeamTextRecord withText(TeamServer server, TeamRevisionRecord revision) throws KnowledgeBaseException, StoreException {
		for (TeamFileRecord file : revision.files()) {
			if (!desk.ask(store -> store.hasContent(file.sha256()))) {
				byte[] content = checked(server.content(file.sha256()), file.sha256(), "The attachment " + file.name() + " of the article " + revision.article());
				desk.ask(store -> {
					store.keepContent(file.sha256(), content);
					return null;
				});
			}
		}
		return new TeamTextRecord(revision, checked(server.text(revision.id()), revision.sha256(), "A revision of the article " + revision.article()));
	}

	private static byte[] checked(Optional<byte[]> content, String sha256, String what) throws KnowledgeBaseException {
		return content.filter(bytes -> Sha256.of(bytes).equals(sha256)).orElseThrow(() -> new KnowledgeBaseException(
				what + " is missing in the team's database, or damaged there. Ask who looks after the server."));
	}

	private enum Sent {
		ALL, MORE, REFUSED
	}

	private Sent send(TeamServer server) throws KnowledgeBaseException, StoreException {
		List<TeamParcel> parcels = parcels();
		List<ReadingEventRecord> events = eventsToSend();
		if (parcels.isEmpty() && events.isEmpty()) {
			return Sent.ALL;
		}
		for (TeamParcel parcel : parcels) {
			sendFiles(server, parcel);
		}
		sendPictures(server, events);
		TeamReceipt receipt = server.push(parcels, events);
		for (TeamParcel parcel : parcels) {
			markSent(parcel, receipt);
		}
		for (ReadingEventRecord event : events) {
			if (receipt.positions().containsKey(event.id())) {
				talk.markSent(event.id(), receipt.positions().get(event.id()));
			}
		}
		// What the database had already, because its answer to an earlier delivery was lost, gets its position by the next one.
		boolean all = receipt.refused().isEmpty() && events.stream().map(ReadingEventRecord::id).allMatch(receipt.positions()::containsKey);
		return all ? Sent.MORE : Sent.REFUSED;
	}

	private void markSent(TeamParcel parcel, TeamReceipt receipt) throws KnowledgeBaseException {
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

	private List<ReadingEventRecord> eventsToSend() throws KnowledgeBaseException {
		return talk.unsent().stream().filter(event -> shared.test(event.article())).limit(AT_A_TIME).toList();
	}

	/** @return what can be sent: not those of which something arrived that is still to be merged */
	private List<TeamParcel> parcels() throws KnowledgeBaseException {
		Set<String> waiting = desk.ask(store -> store.arrived()).stream().map(TeamRevisionRecord::key).collect(Collectors.toSet());
		Map<String, List<TeamRevisionRecord>> unsent = new LinkedHashMap<>();
		for (TeamRevisionRecord revision : desk.ask(store -> store.unsent())) {
			if (!waiting.contains(revision.key())) {
				unsent.computeIfAbsent(revision.key(), key -> new ArrayList<>()).add(revision);
			}
		}
		List<TeamParcel> parcels = new ArrayList<>();
		for (Map.Entry<String, List<TeamRevisionRecord>> each : unsent.entrySet().stream().limit(AT_A_TIME).toList()) {
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

	private void sendFiles(TeamServer server, TeamParcel parcel) throws KnowledgeBaseException, StoreException {
		for (TeamTextRecord each : parcel.revisions()) {
			for (TeamFileRecord file : each.revision().files()) {
				if (!server.hasContent(file.sha256())) {
					Optional<byte[]> content = desk.ask(store -> store.content(file.sha256()));
					server.keepContent(file.sha256(), checked(content, file.sha256(), "The attachment " + file.name()));
				}
			}
		}
	}

	private void sendPictures(TeamServer server, List<ReadingEventRecord> events) throws StoreException {
		for (ReadingEventRecord event : events) {
			for (String fact : event.facts().values()) {
				var name = PICTURE.matcher(fact);
				if (name.matches() && !server.hasContent(name.group(1))) {
					var picture = discussions.picture(fact);
					if (picture.isPresent()) {
						server.keepContent(name.group(1), picture.get().bytes());
					}
				}
			}
		}
	}

	private void receivePictures(TeamServer server) throws KnowledgeBaseException, StoreException {
		for (String name : talk.missingPictures()) {
			var matcher = PICTURE.matcher(name);
			Optional<byte[]> content = matcher.matches() ? server.content(matcher.group(1)) : Optional.empty();
			if (content.isPresent()) {
				talk.takePicture(name, content.get());
			}
		}
	}

	/** @return changes that are still to be carried to the team */
	int waiting() throws KnowledgeBaseException {
		return desk.ask(store -> store.unsent()).size() + (int) talk.unsent().stream().filter(event -> shared.test(event.article())).count();
	}
}
