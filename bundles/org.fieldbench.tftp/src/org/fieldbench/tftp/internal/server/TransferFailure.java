/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.util.Optional;

import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** Ends one transfer. The message is for this computer's user; the ERROR packet, if there is one, for the client. */
final class TransferFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Optional<byte[]> errorPacket;

	private TransferFailure(String meaning, Optional<byte[]> errorPacket, Throwable cause) {
		super(meaning, cause);
		this.errorPacket = errorPacket;
	}

	/** The client hears of it. */
	static TransferFailure told(ErrorCode code, String toClient, String meaning) {
		return told(code, toClient, meaning, null);
	}

	static TransferFailure told(ErrorCode code, String toClient, String meaning, Throwable cause) {
		return new TransferFailure(meaning, Optional.of(PacketWriter.error(code, toClient)), cause);
	}

	/** The client is gone, or ended it itself. */
	static TransferFailure silent(String meaning) {
		return new TransferFailure(meaning, Optional.empty(), null);
	}

	Optional<byte[]> errorPacket() {
		return errorPacket;
	}
}
