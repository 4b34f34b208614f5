/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Lays out the packets that a server of reads sends. */
public final class PacketWriter {

	private PacketWriter() {
	}

	/**
	 * @param block any count of blocks; only its low 16 bits go on the wire, so numbers roll over from 65535 to 0
	 */
	public static byte[] data(long block, byte[] bytes, int length) {
		return ByteBuffer.allocate(Packet.HEADER + length).putShort((short) Packet.DATA).putShort((short) block)
				.put(bytes, 0, length).array();
	}

	public static byte[] optionAck(Map<String, String> options) {
		StringBuilder fields = new StringBuilder();
		options.forEach((name, value) -> fields.append(name).append('\0').append(value).append('\0'));
		byte[] text = fields.toString().getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(2 + text.length).putShort((short) Packet.OPTION_ACK).put(text).array();
	}

	public static byte[] error(ErrorCode code, String message) {
		byte[] text = message.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(Packet.HEADER + text.length + 1).putShort((short) Packet.ERROR)
				.putShort((short) code.number()).put(text).put((byte) 0).array();
	}
}
