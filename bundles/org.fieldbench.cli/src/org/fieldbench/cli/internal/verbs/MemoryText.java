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
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.BundleOutcome;
import org.fieldbench.firmware.memory.RoleAssignment;

/** What is remembered of firmware, for people. */
final class MemoryText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());
	private static final int DIGITS = 12;

	private MemoryText() {
	}

	static String bundles(List<BundleHistory> bundles) {
		if (bundles.isEmpty()) {
			return "No such firmware bundle is remembered yet.\n";
		}
		Table table = new Table(0).right(2).row("FIRST", "LAST", "TIMES", "GOOD", "LAST SESSION", "SHA-256", "NAME");
		bundles.forEach(bundle -> table.row(day(bundle.first()), day(bundle.last()), bundle.times(), bundle.isKnownGood() ? "yes" : "-",
				bundle.lastEnded().map(MemoryText::outcome).orElse("-"), bundle.sha256().substring(0, DIGITS), Texts.safe(bundle.name())));
		return table + "\nMore about one: fieldbench bundles SHA256\n";
	}

	static String of(BundleHistory bundle) {
		Table table = new Table(2);
		bundle.outcomes().forEach(outcome -> table.row("session " + outcome.session(), day(outcome.started()), outcome.kind(), outcome.model(),
				result(outcome)));
		return new Labelled(0).line("Firmware bundle", Texts.safe(bundle.name())).line("Size", Texts.bytes(bundle.size()))
				.line("SHA-256", bundle.sha256()).line("Seen", Texts.count(bundle.times(), "time", "times") + ", first on "
						+ day(bundle.first()) + ", last on " + day(bundle.last()))
				.line("Known good", bundle.isKnownGood() ? "yes" : "no").toString()
				+ (bundle.outcomes().isEmpty() ? "No session was held with it.\n" : "Sessions with it:\n" + table);
	}

	static String asked(List<AskedName> names) {
		if (names.isEmpty()) {
			return "No phone has asked for a file yet. Names are learned while the TFTP server serves phones.\n";
		}
		Table table = new Table(0).right(0).row("TIMES", "LAST", "MODEL", "ROLE", "NAME");
		names.forEach(name -> table.row(name.times(), day(name.last()), name.model().orElse("-"),
				name.role().map(InspectionText::role).orElse("-"), Texts.safe(name.name())));
		return table.toString();
	}

	static String roles(List<RoleAssignment> roles) {
		if (roles.isEmpty()) {
			return "No role was assigned yet. Assign one with: fieldbench inspect FILE --boot-code NAME\n";
		}
		Table table = new Table(0).row("ASSIGNED", "ROLE", "SHA-256", "NAME");
		roles.forEach(role -> table.row(day(role.assigned()), InspectionText.role(role.role()), role.sha256().substring(0, DIGITS),
				Texts.safe(role.name())));
		return table.toString();
	}

	private static String outcome(BundleOutcome outcome) {
		return outcome.kind() + " " + outcome.session() + " " + result(outcome);
	}

	private static String result(BundleOutcome outcome) {
		return outcome.passed().map(passed -> passed ? "passed" : "failed").orElse("did not end");
	}

	private static String day(Instant time) {
		return DAY.format(time);
	}
}
