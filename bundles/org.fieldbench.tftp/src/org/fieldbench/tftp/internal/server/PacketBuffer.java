/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.nio.ByteBuffer;

import org.fieldbench.tftp.internal.packet.Packet;

/** A buffer for each thread that sends: nothing is allocated for a packet. */
final class PacketBuffer {

	/** The largest UDP datagram. */
	static final int LARGEST = 65_536;

	private static final ThreadLocal<ByteBuffer> OUTGOING = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(LARGEST));

	private PacketBuffer() {
	}

	/** @return an empty one, good until this thread asks again */
	static ByteBuffer clean() {
		return OUTGOING.get().clear();
	}

	/** @return a DATA packet without its bytes, to be filled and flipped */
	static ByteBuffer data(int number) {
		return clean().putShort((short) Packet.DATA).putShort((short) number);
	}

	static ByteBuffer ack(int number) {
		return clean().putShort((short) Packet.ACK).putShort((short) number).flip();
	}

	static ByteBuffer of(byte[] packet) {
		return clean().put(packet).flip();
	}
}
