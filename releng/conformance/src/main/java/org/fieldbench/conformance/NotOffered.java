/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

/** The server does not have what the check is about, and is free not to; the message says in a few words what. */
public final class NotOffered extends Exception {

	private static final long serialVersionUID = 1L;

	public NotOffered(String message) {
		super(message);
	}
}
