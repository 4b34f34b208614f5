/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.backup;

import java.io.IOException;

/** A backup cannot be made, read or put back. The message is a sentence for the user: what is wrong and what to do. */
public class BackupException extends IOException {

	private static final long serialVersionUID = 1L;

	public BackupException(String message) {
		super(message);
	}

	public BackupException(String message, Throwable cause) {
		super(message, cause);
	}
}
