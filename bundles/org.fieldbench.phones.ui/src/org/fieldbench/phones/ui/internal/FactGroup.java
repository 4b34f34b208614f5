/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Sourced;
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
	 * @param text one or more sentences
	 * @param origin where it comes from, and how sure it is; may be empty
	 */
	record Fact(Signal signal, String text, String origin) {

		/** Something to know. */
		static Fact note(String text, Sourced from, PhoneModel model) {
			return new Fact(Signal.INFO, text, Source.of(from, model));
		}

		/** What nobody has published, so that it has no source. */
		static Fact unknown(String text) {
			return new Fact(Signal.INFO, text, "");
		}
	}
}
