/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** What a server is told when its client ends early, so that it does not wait. */
final class Farewell {

	private static final Logger LOG = System.getLogger(Farewell.class.getName());

	private Farewell() {
	}

	/** @param write whether the client was writing */
	static void say(Endpoint endpoint, IOException failure, boolean write) {
		Optional<byte[]> packet = endpoint.hasPeer() ? packet(failure, write) : Optional.empty();
		if (packet.isPresent()) {
			try {
				endpoint.send(packet.get());
			} catch (ClientException e) {
				LOG.log(Level.DEBUG, "The server could not be told; it will time out", e);
			}
		}
	}

	private static Optional<byte[]> packet(IOException failure, boolean write) {
		if (failure instanceof ClientException known) {
			return switch (known.reason()) {
				case CANCELLED -> packet(ErrorCode.SEE_TEXT, "Cancelled by the user");
				case WRONG_OPTIONS -> packet(ErrorCode.OPTION_REFUSED, "Options were not granted as asked for");
				case PROTOCOL -> packet(ErrorCode.ILLEGAL_OPERATION, "Packet longer than agreed");
				case STALLED -> packet(ErrorCode.SEE_TEXT, "Timed out");
				default -> Optional.empty();
			};
		}
		return write ? packet(ErrorCode.SEE_TEXT, "The client cannot read its file")
				: packet(ErrorCode.DISK_FULL, "The client cannot store the file");
	}

	private static Optional<byte[]> packet(ErrorCode code, String text) {
		return Optional.of(PacketWriter.error(code, text));
	}
}
