/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

/** A session cannot begin or go on. The message is one or more sentences for the user: what is wrong and what to do. */
public class SessionException extends Exception {

	private static final long serialVersionUID = 1L;

	public SessionException(String message) {
		super(message);
	}

	public SessionException(String message, Throwable cause) {
		super(message, cause);
	}
}
