/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/**
 * How a transfer stands, in a word, and how loud to say it: a file that a device can do without is no failure to worry about.
 *
 * @param word for people
 * @param severity INFO while it runs and when it is complete
 */
public record Outcome(String word, Severity severity) {

	public static Outcome of(Transfer transfer) {
		if (transfer.state() != State.FAILED) {
			return new Outcome(transfer.state() == State.RUNNING ? "Running" : "Complete", Severity.INFO);
		}
		return transfer.problem().map(Problem::cause).map(cause -> new Outcome(word(cause), cause.severity()))
				.orElse(new Outcome("Failed", Severity.ERROR));
	}

	private static String word(Problem.Cause cause) {
		return switch (cause) {
		case NOT_FOUND, NEARLY_FOUND -> "Not found";
		case READ_ONLY, NOT_ALLOWED, UNSUPPORTED, LIMIT, TOO_LARGE -> "Refused";
		case DECLINED -> "Declined";
		case REPLACED -> "Begun anew";
		case UNCONFIRMED -> "Unconfirmed";
		case STOPPED -> "Stopped";
		default -> "Failed";
		};
	}
}
