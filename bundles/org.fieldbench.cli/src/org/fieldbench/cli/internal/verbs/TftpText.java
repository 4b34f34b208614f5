/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.fieldbench.cli.internal.verbs.FactLines.item;
import static org.fieldbench.cli.internal.verbs.FactLines.section;

import java.util.stream.Collectors;

import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.ServerSource;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.TransferDirection;

/** How a phone model uses TFTP and which files it takes, for people. */
final class TftpText {

	private TftpText() {
	}

	static String of(PhoneModel phone) {
		TftpHabits habits = phone.getTftpHabits();
		String asked = habits == null ? "" : section("TFTP", habits(habits))
				+ section("Files that it asks for, in this order", habits.getRequests(), TftpText::request);
		return asked + section("What its files must be like", phone.getFiles(), TftpText::file);
	}

	private static String habits(TftpHabits habits) {
		String server = habits.getServerFrom().stream().map(ServerSource::getLiteral).collect(Collectors.joining(", "));
		return (server.isEmpty() ? "" : item("Learns its server from: " + server + ".", habits))
				+ said(habits, habits.getServerAddress() != null, "This computer must have the address " + habits.getServerAddress() + ".")
				+ said(habits, habits.getPhoneAddress() != null, "The phone takes the address " + habits.getPhoneAddress() + ".")
				+ said(habits, !habits.isOptionsAllowed(), "Breaks on option negotiation (RFC 2347).")
				+ said(habits, habits.isSinglePort(), "Needs every reply from the listening port.")
				+ said(habits, habits.getHandshakePort() > 0, "Greets its server at UDP port " + habits.getHandshakePort() + " first.")
				+ said(habits, habits.getLargestBlockSize() > 0, "Takes blocks of " + habits.getLargestBlockSize() + " bytes at most.")
				+ said(habits, habits.getRollOver() == RollOver.YES, "Goes on when block numbers start again.")
				+ said(habits, habits.getRollOver() == RollOver.NO, "Fails when block numbers start again after 65,535.")
				+ said(habits, habits.getTimeoutSeconds() > 0, "Waits " + habits.getTimeoutSeconds() + " s for an answer.")
				+ said(habits, habits.isUploads(), "Also writes files to the server.") + item(habits.getNote());
	}

	private static String said(TftpHabits habits, boolean holds, String sentence) {
		return holds ? item(sentence, habits) : "";
	}

	private static String request(RequestPattern request) {
		return request.getPattern() + " (" + need(request) + (request.getStage() > 1 ? ", after restart " + (request.getStage() - 1) : "")
				+ direction(request.getDirection()) + ")" + (request.getNote() == null ? "" : ". " + request.getNote());
	}

	private static String need(RequestPattern request) {
		return switch (request.getNeed()) {
		case REQUIRED -> "required";
		case OPTIONAL -> "optional";
		case HARMLESS -> "harmless if missing";
		};
	}

	private static String direction(TransferDirection direction) {
		return switch (direction) {
		case FETCH -> "";
		case STORE -> ", written by the phone";
		case PUSH -> ", sent by this computer";
		};
	}

	private static String file(FileRule rule) {
		return (rule.getServedAs() == null ? "" : "Served as " + rule.getServedAs() + ". ") + rule.getText()
				+ (rule.isCaseSensitive() ? " Upper and lower case count." : "") + (rule.isRootOnly() ? " In the root folder only." : "")
				+ (rule.getMaximumSize() < 0 ? "" : " At most " + rule.getMaximumSize() + " bytes.");
	}
}
