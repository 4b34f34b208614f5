/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import org.fieldbench.catalog.Severity;

/**
 * Something to know about a firmware bundle.
 *
 * @param severity how bad
 * @param what is the case, one sentence
 * @param why it matters, one sentence
 * @param whatToDo one sentence; empty where there is nothing to do
 */
public record Finding(Severity severity, String what, String why, String whatToDo) {

	/** @throws IllegalArgumentException if it does not say what and why */
	public Finding {
		if (what.isBlank() || why.isBlank()) {
			throw new IllegalArgumentException("A finding says what is the case and why it matters: \"" + what + "\", \"" + why + "\".");
		}
	}

	/** @return all that it says, in one paragraph */
	public String text() {
		return (what + " " + why + " " + whatToDo).strip();
	}
}
