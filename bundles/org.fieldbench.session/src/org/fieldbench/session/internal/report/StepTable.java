/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.fieldbench.session.internal.run.RunOutcome;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepRecord;

/** The steps as an HTML table. */
final class StepTable {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

	private StepTable() {
	}

	static void write(Html html, RunOutcome run) {
		html.element("h2", "Steps").element("p", "Times are UTC. E stands for Enter, M for Menu. A display marked (illustrative) stands "
				+ "for a picture that the article has lost: a real phone may word it otherwise.");
		html.open("table class=\"steps\"").headings("Step", "Began", "What to do", "Display", "Keys", "Outcome").open("tbody");
		run.steps().forEach(step -> row(html, step, Integer.toString(step.number())));
		run.verification().ifPresent(step -> row(html, step, "Check"));
		html.close("tbody").close("table");
	}

	private static void row(Html html, StepRecord step, String number) {
		html.raw("<tr class=\"" + (step.reached() ? "" : "bad") + "\">").element("td class=\"number\"", number)
				.element("td", TIME.format(step.began())).element("td", step.text());
		html.raw("<td>");
		step.shown().forEach(shown -> html.element("div class=\"display\"", caption(shown)));
		html.raw("</td>").element("td class=\"keys\"", step.keys());
		outcome(html, step);
		html.raw("</tr>\n");
	}

	private static void outcome(Html html, StepRecord step) {
		html.raw("<td>").element("strong", switch (step.state()) {
		case DONE -> "Done.";
		case SKIPPED -> "Skipped.";
		case FAILED -> "Failed.";
		});
		step.evidence().forEach(line -> html.element("p", line));
		if (!step.note().isEmpty()) {
			html.element("p", step.note());
		}
		html.raw("</td>");
	}

	private static String caption(Shown shown) {
		return shown.text().isBlank() ? "dark" : shown.text() + (shown.illustrative() ? " (illustrative)" : "");
	}
}
