/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.List;

import org.fieldbench.ui.Signal;

/**
 * Facts about a phone model that belong together.
 *
 * @param title heading
 * @param facts never empty
 */
record FactGroup(String title, List<Fact> facts) {

	/**
	 * One fact.
	 *
	 * @param signal how bad it is
	 * @param text a sentence, its source included
	 */
	record Fact(Signal signal, String text) {

		static Fact note(String text) {
			return new Fact(Signal.INFO, text);
		}
	}
}
