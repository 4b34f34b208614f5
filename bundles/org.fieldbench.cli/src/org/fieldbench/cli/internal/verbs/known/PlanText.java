/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.List;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;

/** A plan in lines. */
final class PlanText {

	private static final int MOST = 200;

	private PlanText() {
	}

	static String of(ChangePlan plan) {
		List<PlannedChange> telling = plan.changes().stream().filter(change -> change.kind() != Kind.SAME).toList();
		StringBuilder text = new StringBuilder();
		telling.stream().limit(MOST).forEach(change -> text.append(line(change)).append('\n'));
		if (telling.size() > MOST) {
			text.append("and ").append(Texts.count(telling.size() - MOST, "other", "others")).append("; all of them with --json\n");
		}
		return text.toString();
	}

	private static String line(PlannedChange change) {
		String place = change.line() == 0 ? "" : "line " + change.line() + ": ";
		String what = change.kind() == Kind.REFUSED ? change.reason() : (change.differences() + " " + change.reason()).strip();
		return place + change.kind().word() + " " + Texts.safe(change.name()) + (what.isEmpty() ? "" : ": " + Texts.safe(what));
	}
}
