/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.time.Duration;

import org.fieldbench.tftp.internal.packet.Packet;

/**
 * What a client hears that goes on although its transfer failed: the ERROR was lost (RFC 1350 sends it once), or it was never sent one.
 * What was on its way when it was said is no sign of that.
 */
final class LastWord {

	/** So long a failed transfer stays for its client; most ask again within. */
	static final long STAYS = Duration.ofSeconds(5).toNanos();
	private static final long APART = Duration.ofMillis(100).toNanos();
	/** Who asks for its next file may be heard before its last ACK of this one, for each comes on a thread of its own. */
	private static final long QUIET = Duration.ofSeconds(1).toNanos();

	private final byte[] packet;
	private long saidAt;

	/** @param said whether the client was sent it just now; else it is because another of its transfers began */
	LastWord(byte[] packet, boolean said, long now) {
		this.packet = packet;
		this.saidAt = said ? now : now + QUIET - APART;
	}

	byte[] packet() {
		return packet;
	}

	/** @return whether to say it to who sent this; it then counts as said */
	boolean answers(int opcode, long now) {
		if (opcode != Packet.ACK && opcode != Packet.DATA || now - saidAt < APART) {
			return false;
		}
		saidAt = now;
		return true;
	}
}
