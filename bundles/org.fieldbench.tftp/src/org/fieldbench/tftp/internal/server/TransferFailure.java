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
	private final transient Optional<byte[]> lateAnswer;

	private TransferFailure(Problem problem, Optional<byte[]> errorPacket, Optional<byte[]> lateAnswer, Throwable cause) {
		super(problem.text(), cause);
		this.problem = problem;
		this.errorPacket = errorPacket;
		this.lateAnswer = lateAnswer;
	}

	/** The client hears of it. */
	static TransferFailure told(Cause kind, ErrorCode code, String toClient, String meaning) {
		return told(kind, code, toClient, meaning, null);
	}

	static TransferFailure told(Cause kind, ErrorCode code, String toClient, String meaning, Throwable cause) {
		Optional<byte[]> error = Optional.of(PacketWriter.error(code, toClient));
		return new TransferFailure(new Problem(kind, meaning), error, error, cause);
	}

	/** The client hears of it only if it goes on. */
	static TransferFailure toldIfItGoesOn(Cause kind, ErrorCode code, String toClient, String meaning) {
		return new TransferFailure(new Problem(kind, meaning), Optional.empty(), Optional.of(PacketWriter.error(code, toClient)), null);
	}

	/** The client is gone, or ended it itself. */
	static TransferFailure silent(Cause kind, String meaning) {
		return new TransferFailure(new Problem(kind, meaning), Optional.empty(), Optional.empty(), null);
	}

	Problem problem() {
		return problem;
	}

	/** @return what the client is told at once */
	Optional<byte[]> errorPacket() {
		return errorPacket;
	}

	/** @return what it is told if it goes on all the same */
	Optional<byte[]> lateAnswer() {
		return lateAnswer;
	}
}
