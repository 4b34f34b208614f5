/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import org.fieldbench.catalog.Step;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.Transfer;

/** Hears what happens in a rehearsal, as it happens. Called on any thread; return soon. */
public interface RehearsalListener {

	RehearsalListener NONE = new RehearsalListener() {
	};

	default void sessionBegan(long session) {
	}

	default void inspected(FirmwareReport report) {
	}

	/** @param total how many steps the procedure has */
	default void stepBegan(Step step, int total) {
	}

	/** @param skipped true for a conditional step that did not apply, with the reason in the note */
	default void stepEnded(Step step, boolean skipped, String note) {
	}

	/** The phone's display changed. @param illustrative true where the text is not a fact but a drawing aid */
	default void displayed(String text, boolean illustrative) {
	}

	/** A key, or several typed in a row, as printed on the keypad. */
	default void pressed(String keys) {
	}

	default void transfer(Transfer transfer) {
	}

	/** @return true to end the rehearsal as cancelled; asked often */
	default boolean cancelled() {
		return false;
	}
}
