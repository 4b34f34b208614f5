/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.List;

import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;

/** The sentence over the editor: whether the catalog can be used. */
record EditorMessage(Signal signal, String text) {

	static EditorMessage of(List<CatalogProblem> problems, List<String> losses, boolean shipped) {
		if (shipped) {
			return new EditorMessage(Signal.INFO, "This catalog comes with a bundle and can only be looked at. To have a phone model of your own,"
					+ " use New Phone Model.");
		}
		if (!losses.isEmpty()) {
			return new EditorMessage(Signal.CAUTION, "Saving leaves out what cannot be kept: " + String.join(" ", losses));
		}
		long errors = problems.stream().filter(problem -> problem.severity() == CatalogProblem.Severity.ERROR).count();
		if (errors > 0) {
			return new EditorMessage(Signal.BAD, count(errors, "error") + " to mend before the catalog is used. It can be saved meanwhile.");
		}
		return problems.isEmpty() ? new EditorMessage(Signal.OK, "Nothing is wrong with this catalog.")
				: new EditorMessage(Signal.CAUTION, count(problems.size(), "warning") + ". The catalog can be used.");
	}

	void sayOn(MessageLine line) {
		line.say(signal, text);
	}

	private static String count(long number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
