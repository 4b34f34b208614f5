/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Optional;

import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.EntryChange.Kind;
import org.fieldbench.firmware.FirmwareComparison;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;

/** What differs between two firmware bundles, for people. */
final class ComparisonText {

	private static final String ARROW = " -> ";

	private ComparisonText() {
	}

	/** @param all lists also what stayed the same */
	static String of(FirmwareComparison comparison, boolean all) {
		String head = new Labelled(0).line("Before", bundle(comparison.before())).line("After", bundle(comparison.after())) + "\n";
		boolean nothing = comparison.isSame() && !all;
		return head + (nothing ? "" : table(comparison, all) + "\n") + comparison.summary() + "\n";
	}

	private static String bundle(FirmwareReport report) {
		return Texts.safe(report.file().toString()) + ", " + Texts.bytes(report.size()) + ", verdict: " + report.verdict().text();
	}

	private static String table(FirmwareComparison comparison, boolean all) {
		Table table = new Table(0).row("CHANGE", "BEFORE", "AFTER", "BYTES", "ROLE", "VERSION");
		comparison.changes().stream().filter(change -> all || change.kind() != Kind.SAME)
				.forEach(change -> table.row(change.kind().text(), name(change.before()), name(change.after()),
						change.transition(entry -> Texts.number(entry.size()), ARROW), change.transition(entry -> InspectionText.role(entry.role()), ARROW),
						change.transition(entry -> entry.version().orElse("-"), ARROW)));
		return table.toString();
	}

	private static String name(Optional<FirmwareEntry> entry) {
		return entry.map(each -> Texts.safe(each.name())).orElse("-");
	}
}
