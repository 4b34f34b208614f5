/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.ServerSource;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.TransferDirection;
import org.fieldbench.phones.ui.internal.FactGroup.Fact;
import org.fieldbench.ui.Signal;

/** What is known of a model's TFTP client, in sentences. */
final class TftpFacts {

	/** Topic of facts that belong here. */
	static final String TOPIC = "TFTP";

	private final PhoneModel model;
	private final List<Fact> facts = new ArrayList<>();

	TftpFacts(PhoneModel model) {
		this.model = model;
	}

	/** @return never empty */
	List<Fact> facts() {
		TftpHabits habits = model.getTftpHabits();
		if (habits == null) {
			facts.add(Fact.unknown("How the phone uses TFTP is not known."));
		} else {
			requests(habits);
			limits(habits);
			places(habits);
			note(habits);
		}
		model.getFiles().forEach(this::file);
		model.getFacts().stream().filter(fact -> TOPIC.equals(fact.getTopic())).forEach(fact -> facts.add(Fact.note(fact.getText(), fact, model)));
		return facts;
	}

	private void requests(TftpHabits habits) {
		if (habits.getRequests().isEmpty()) {
			facts.add(Fact.unknown("The file names that it asks for are not known."));
		}
		habits.getRequests().forEach(request -> facts.add(Fact.note(words(request), request, model)));
	}

	private static String words(RequestPattern request) {
		String what = request.getDirection() == TransferDirection.STORE ? "It writes " : request.getDirection() == TransferDirection.PUSH
				? "It is sent " : "It asks for ";
		String need = switch (request.getNeed()) {
		case REQUIRED -> "required";
		case OPTIONAL -> "needed in some cases only";
		case HARMLESS -> "harmless if missing";
		};
		String note = request.getNote() == null || request.getNote().isBlank() ? "" : " " + request.getNote();
		return what + request.getPattern() + ": " + need + "." + note;
	}

	private void limits(TftpHabits habits) {
		caution(!habits.isOptionsAllowed(), "Its TFTP client breaks on options (RFC 2347).", habits);
		caution(habits.isSinglePort(), "It needs every reply from the listening port.", habits);
		caution(habits.getRollOver() == RollOver.NO, "It fails when block numbers start again after 65,535.", habits);
		caution(habits.getHandshakePort() > 0, "It greets its server on UDP port " + habits.getHandshakePort() + " first.", habits);
		if (habits.getLargestBlockSize() > 0) {
			facts.add(Fact.note("It takes blocks of at most " + habits.getLargestBlockSize() + " bytes.", habits, model));
		}
		if (habits.getTimeoutSeconds() > 0) {
			facts.add(Fact.note("It waits " + habits.getTimeoutSeconds() + " s for an answer.", habits, model));
		}
	}

	private void places(TftpHabits habits) {
		String from = habits.getServerFrom().stream().map(TftpFacts::word).collect(Collectors.joining(", or "));
		if (!from.isEmpty()) {
			facts.add(Fact.note("It learns the address of its server " + from + ".", habits, model));
		}
		if (habits.getServerAddress() != null) {
			facts.add(new Fact(Signal.CAUTION, "This computer must have the address " + habits.getServerAddress() + ".", Source.of(habits, model)));
		}
		if (habits.getPhoneAddress() != null) {
			facts.add(Fact.note("The phone takes the address " + habits.getPhoneAddress() + ".", habits, model));
		}
	}

	private static String word(ServerSource source) {
		return switch (source) {
		case KEYED_IN -> "by what is keyed in";
		case DHCP_66 -> "by DHCP option 66";
		case DHCP_150 -> "by DHCP option 150";
		case DHCP_NEXT_SERVER -> "by the next server of DHCP";
		case FIXED -> "from itself: it is built in";
		case BROADCAST -> "by asking all the network";
		};
	}

	private void note(TftpHabits habits) {
		if (habits.getNote() != null && !habits.getNote().isBlank()) {
			facts.add(Fact.note(habits.getNote(), habits, model));
		}
	}

	private void file(FileRule rule) {
		String served = rule.getServedAs() == null ? "" : "Serve it as " + rule.getServedAs() + ". ";
		String root = rule.isRootOnly() ? " It must lie in the server's root folder." : "";
		String letters = rule.isCaseSensitive() ? " Upper and lower case count." : "";
		facts.add(Fact.note((served + (rule.getText() == null ? "" : rule.getText()) + root + letters).strip(), rule, model));
	}

	private void caution(boolean holds, String text, TftpHabits habits) {
		if (holds) {
			facts.add(new Fact(Signal.CAUTION, text, Source.of(habits, model)));
		}
	}
}
