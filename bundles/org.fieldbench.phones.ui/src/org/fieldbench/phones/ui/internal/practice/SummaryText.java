/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.session.practice.PracticeSummary;

/** A practice's end in lines, to read and to copy. */
final class SummaryText {

	private SummaryText() {
	}

	static String of(PracticeSummary summary) {
		var text = new StringBuilder(summary.passed() ? "PASSED. " : "FAILED. ").append(summary.text()).append('\n');
		summary.images().forEach(image -> text.append('\n').append(image.name()).append(", ").append(image.bytes()).append(" bytes, ")
				.append(image.matches() ? "equal on both sides" : "NOT equal").append("\n  in the bundle  ").append(image.sha256Bundle())
				.append("\n  sent           ").append(image.sha256Sent().orElse("not known")).append("\n  received       ")
				.append(image.sha256Received()).append('\n'));
		if (!summary.versionShown().isEmpty()) {
			text.append("\nVERSION INFO showed: ").append(summary.versionShown().strip().replaceAll("\\s+", " ")).append('\n');
		}
		summary.mistakes().forEach(mistake -> text.append('\n').append(mistake.where()).append(": ").append(mistake.text()));
		if (!summary.ignored().isEmpty()) {
			text.append("\nKeys that did nothing: ").append(KeyNames.inWords(summary.ignored()));
		}
		return text.toString().strip();
	}
}
