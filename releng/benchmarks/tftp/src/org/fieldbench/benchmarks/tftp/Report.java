/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one row of goals found: Markdown for the page, and the goals that were missed. */
final class Report {

	private final List<String> lines = new ArrayList<>();
	private final List<String> missed = new ArrayList<>();
	private final List<String> wrong = new ArrayList<>();

	void text(String paragraph) {
		lines.add(paragraph);
		lines.add("");
	}

	void header(String... columns) {
		row(columns);
		row("---|".repeat(columns.length - 1).concat("---").split("\\|"));
	}

	void row(String... cells) {
		lines.add("| " + String.join(" | ", cells) + " |");
	}

	void endOfTable() {
		lines.add("");
	}

	/** @return a word for the table; a goal that is missed is also told at the end */
	String goal(boolean met, String what) {
		if (!met) {
			missed.add(what);
		}
		return met ? "met" : "**missed**";
	}

	/** Our server did not do what it must, whatever the time. */
	void mustComplete(Contestant ours, Comparison comparison, String what) {
		for (Result result : comparison.of(ours)) {
			if (result.failed() > 0) {
				wrong.add(what + ": " + result.failed() + " of " + result.clients() + " failed with " + ours.label() + ": " + result.trouble());
			}
		}
	}

	static String ratio(double value) {
		return Double.isNaN(value) ? "–" : value == 0 ? "completes, peer does not" : String.format(Locale.ROOT, "%.2f", value);
	}

	List<String> lines() {
		return lines;
	}

	List<String> missed() {
		return missed;
	}

	List<String> wrong() {
		return wrong;
	}
}
