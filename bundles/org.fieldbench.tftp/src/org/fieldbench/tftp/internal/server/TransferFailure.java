/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.util.Optional;

import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** Ends one transfer. The problem is for this computer's user; the ERROR packet, if there is one, for the client. */
final class TransferFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;
	private final transient Optional<byte[]> errorPacket;

	private TransferFailure(Problem problem, Optional<byte[]> errorPacket, Throwable cause) {
		super(problem.text(), cause);
		this.problem = problem;
		this.errorPacket = errorPacket;
	}

	/** The client hears of it. */
	static TransferFailure told(Cause kind, ErrorCode code, String toClient, String meaning) {
		return told(kind, code, toClient, meaning, null);
	}

	static TransferFailure told(Cause kind, ErrorCode code, String toClient, String meaning, Throwable cause) {
		return new TransferFailure(new Problem(kind, meaning), Optional.of(PacketWriter.error(code, toClient)), cause);
	}

	/** The client is gone, or ended it itself. */
	static TransferFailure silent(Cause kind, String meaning) {
		return new TransferFailure(new Problem(kind, meaning), Optional.empty(), null);
	}

	Problem problem() {
		return problem;
	}

	Optional<byte[]> errorPacket() {
		return errorPacket;
	}
}
