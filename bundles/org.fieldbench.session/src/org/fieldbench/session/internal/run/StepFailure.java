/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

/** A step did not go as the procedure says. The message is for the user. */
public final class StepFailure extends Exception {

	private static final long serialVersionUID = 1L;

	public StepFailure(String message) {
		super(message);
	}
}
