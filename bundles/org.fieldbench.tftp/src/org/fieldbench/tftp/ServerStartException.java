/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;

/** The server could not listen. The message is a sentence for the user that says what to do. */
public class ServerStartException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why it could not listen. */
	public enum Reason {
		/** Another program listens there. */
		PORT_TAKEN,
		/** The system does not let this user listen there (ports under 1024). */
		PORT_REFUSED,
		/** The address is not one of this computer's. */
		ADDRESS_UNKNOWN,
		/** Anything else; the cause says more. */
		OTHER
	}

	private final Reason reason;

	public ServerStartException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
