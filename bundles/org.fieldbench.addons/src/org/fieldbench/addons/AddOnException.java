/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons;

/** An add-on could not be installed, removed or read. The message is a sentence for the user: what is wrong, what to do. */
public class AddOnException extends Exception {

	private static final long serialVersionUID = 1L;

	public AddOnException(String message) {
		super(message);
	}

	public AddOnException(String message, Throwable cause) {
		super(message, cause);
	}
}
