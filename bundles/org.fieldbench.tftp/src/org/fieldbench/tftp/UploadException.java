/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;

/** A file is not taken. The message is short, is sent to the client, and names no path of this computer. */
public class UploadException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why it is not taken. */
	public enum Reason {
		/** Uploads are switched off. */
		READ_ONLY,
		/** The name leaves the folder, or the system could not store a file of that name. */
		NAME,
		/** There is one of that name, and it may not be replaced. */
		EXISTS,
		/** It is larger than allowed, or the disk or the folder's share of it is full. */
		FULL,
		/** Anything else; the cause says more. */
		OTHER
	}

	private final Reason reason;

	public UploadException(Reason reason, String message) {
		this(reason, message, null);
	}

	public UploadException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
