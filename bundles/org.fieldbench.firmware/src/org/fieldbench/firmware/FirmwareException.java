/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.io.IOException;

/** A firmware bundle that cannot be used. The message is a sentence for the user: what is wrong and what to do. */
public class FirmwareException extends IOException {

	private static final long serialVersionUID = 1L;

	public FirmwareException(String message) {
		super(message);
	}

	public FirmwareException(String message, Throwable cause) {
		super(message, cause);
	}
}
