/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Lays out the packets that only a client sends. */
public final class ClientPackets {

	private ClientPackets() {
	}

	/** @param options names and values in the order in which they are to be sent (RFC 2347) */
	public static byte[] request(boolean write, String name, String mode, Map<String, String> options) {
		StringBuilder fields = new StringBuilder().append(name).append('\0').append(mode).append('\0');
		options.forEach((option, value) -> fields.append(option).append('\0').append(value).append('\0'));
		byte[] text = fields.toString().getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(2 + text.length).putShort((short) (write ? Packet.WRITE_REQUEST : Packet.READ_REQUEST)).put(text).array();
	}

	/** @param number as on the wire; only its low 16 bits are sent */
	public static byte[] ack(int number) {
		return ByteBuffer.allocate(Packet.HEADER).putShort((short) Packet.ACK).putShort((short) number).array();
	}
}
