/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.store.EventRecord;
import org.fieldbench.store.SessionRecord;

/** Kept sessions, for people; times as on the clock of this computer. */
final class SessionText {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

	private SessionText() {
	}

	static String table(List<SessionRecord> sessions) {
		Table table = new Table(0).right(0).row("ID", "STARTED", "KIND", "ALERT", "MODEL", "VERDICT", "FIRMWARE");
		sessions.forEach(session -> table.row(session.id(), local(session.started(), DATE), session.kind(), session.alert(),
				session.model(), verdict(session), Texts.safe(session.firmware())));
		return table.toString();
	}

	static String of(SessionRecord session, List<EventRecord> events) {
		Labelled head = new Labelled(0).line("Session", session.id() + ", " + session.kind())
				.line("Field alert", session.alert()).line("Model", session.model())
				.line("Firmware", Texts.safe(session.firmware())).line("Started", local(session.started(), DATE))
				.line("Ended", session.ended().map(time -> local(time, DATE)).orElse("not: it runs, or was cut off"))
				.line("Verdict", verdict(session));
		Table table = new Table(0).right(0).row("#", "TIME", "WHAT", "");
		events.forEach(event -> table.row(event.number(), local(event.time(), CLOCK), event.type(),
				event.text().lines().map(Texts::safe).reduce((one, other) -> one + " / " + other).orElse("")));
		return head + "\n" + table;
	}

	private static String verdict(SessionRecord session) {
		return session.verdict().orElse("not ended");
	}

	private static String local(Instant time, DateTimeFormatter format) {
		return format.format(time.atZone(ZoneId.systemDefault()));
	}
}
