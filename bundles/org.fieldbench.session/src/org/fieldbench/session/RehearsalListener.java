/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.List;

import org.fieldbench.catalog.Step;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.tftp.Transfer;

/**
 * Hears what happens in a rehearsal, as it happens. {@link #transfer} is called on any thread and must return soon. All others
 * are called on the thread that runs the rehearsal; {@link #displayed} and {@link #pressed} may dwell a little so that people can
 * follow.
 */
public interface RehearsalListener {

	RehearsalListener NONE = new RehearsalListener() {
	};

	default void sessionBegan(long session) {
	}

	default void inspected(FirmwareReport report) {
	}

	/** The checks before the flash are through, with a verdict that lets it begin. @param findings its reasons, worst first */
	default void preflight(Verdict verdict, List<Finding> findings) {
	}

	/** @param total how many steps the procedure has */
	default void stepBegan(Step step, int total) {
	}

	/**
	 * A step was reached and done, or skipped. One that failed is told by {@link #stepFailed}.
	 *
	 * @param skipped true for a conditional step that did not apply
	 * @param note the reason if it was skipped, else the evidence; may be empty
	 */
	default void stepEnded(Step step, boolean skipped, String note) {
	}

	/**
	 * A step did not go as the procedure says, and the rehearsal ends there.
	 *
	 * @param step with the number 0 for the check after the last step
	 * @param why a sentence for the user
	 */
	default void stepFailed(Step step, String why) {
	}

	/** All numbered steps were reached; now comes the check whether it worked, which has no number. */
	default void verificationBegan(Step step) {
	}

	/** The check went well. @param note what was found */
	default void verificationEnded(Step step, String note) {
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
