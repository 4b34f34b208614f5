/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.io.IOException;
import java.util.OptionalInt;

/** A transfer of a {@link TftpClient} failed. The message says to the user what it means and what to do. */
public class ClientException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why it failed. */
	public enum Reason {
		/** The server never answered. */
		NO_ANSWER,
		/** The server stopped answering on the way. */
		STALLED,
		/** The server sent an ERROR packet; {@link ClientException#serverCode()} has its number. */
		REFUSED,
		/** The server answered with options that were not asked for, or with values that were not allowed (RFC 2347). */
		WRONG_OPTIONS,
		/** The server sent a packet that has no place there. */
		PROTOCOL,
		/** The listener wanted it to end, or the thread was interrupted. */
		CANCELLED,
		/** This computer's network failed. */
		NETWORK
	}

	private final Reason reason;
	private final int serverCode;

	public ClientException(Reason reason, String message) {
		this(reason, message, -1, null);
	}

	/** @param serverCode of the ERROR packet, 0 to 65535; -1 if there was none */
	public ClientException(Reason reason, String message, int serverCode, Throwable cause) {
		super(message, cause);
		this.reason = reason;
		this.serverCode = serverCode;
	}

	public Reason reason() {
		return reason;
	}

	/** @return the code of the server's ERROR packet (RFC 1350 appendix, RFC 2347) */
	public OptionalInt serverCode() {
		return serverCode < 0 ? OptionalInt.empty() : OptionalInt.of(serverCode);
	}
}
