/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import java.io.IOException;

/** A datagram that is no TFTP packet. The message is short enough to be sent back. */
public final class MalformedPacketException extends IOException {

	private static final long serialVersionUID = 1L;

	private final boolean answerable;

	MalformedPacketException(String message, boolean answerable) {
		super(message);
		this.answerable = answerable;
	}

	/** @return whether an ERROR may be sent back; never in answer to an ERROR, nor to what is too short to have an opcode */
	public boolean isAnswerable() {
		return answerable;
	}
}
