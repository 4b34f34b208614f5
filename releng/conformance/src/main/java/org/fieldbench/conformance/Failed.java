/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

/** The server did something wrong; the message says in a few words what. */
public final class Failed extends Exception {

	private static final long serialVersionUID = 1L;

	public Failed(String message) {
		super(message);
	}

	/** @throws Failed with the message, unless the condition holds */
	public static void unless(boolean condition, String message) throws Failed {
		if (!condition) {
			throw new Failed(message);
		}
	}
}
