/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

/** A text that holds no version. The message is a sentence for the user. */
public class VersionException extends Exception {

	private static final long serialVersionUID = 1L;

	public VersionException(String message) {
		super(message);
	}

	public VersionException(String message, Throwable cause) {
		super(message, cause);
	}
}
