/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli;

/** Ends a verb with a sentence for the user. */
public class VerbException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	/** @param exitCode {@link Verb#FAILED} or {@link Verb#USAGE} */
	public VerbException(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	public int exitCode() {
		return exitCode;
	}
}
