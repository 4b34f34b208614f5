/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/** Lays out packets, without the server's own code. */
final class Wire {

	static final int READ = 1;
	static final int WRITE = 2;
	static final int DATA = 3;
	static final int ACK = 4;
	static final int ERROR = 5;
	static final int OPTION_ACK = 6;
	static final int HEADER = 4;

	private Wire() {
	}

	static byte[] request(int opcode, String name, String mode, Map<String, String> options) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(0);
		bytes.write(opcode);
		text(bytes, name);
		text(bytes, mode);
		options.forEach((option, value) -> {
			text(bytes, option);
			text(bytes, value);
		});
		return bytes.toByteArray();
	}

	private static void text(ByteArrayOutputStream bytes, String text) {
		bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		bytes.write(0);
	}

	static byte[] ack(int number) {
		return ByteBuffer.allocate(HEADER).putShort((short) ACK).putShort((short) number).array();
	}

	static byte[] data(int number, byte[] file, int offset, int length) {
		return ByteBuffer.allocate(HEADER + length).putShort((short) DATA).putShort((short) number).put(file, offset, length).array();
	}

	static int opcode(byte[] packet) {
		return packet.length < 2 ? -1 : (packet[0] & 0xff) << 8 | packet[1] & 0xff;
	}

	static int number(byte[] packet) {
		return packet.length < HEADER ? -1 : (packet[2] & 0xff) << 8 | packet[3] & 0xff;
	}

	/** @return whether the packet can be the first answer to the request (RFC 1350 section 4, RFC 2347) */
	static boolean answers(byte[] request, byte[] packet) {
		boolean read = opcode(request) == READ;
		return switch (opcode(packet)) {
			case OPTION_ACK, ERROR -> true;
			case DATA -> read && number(packet) == 1;
			case ACK -> !read && number(packet) == 0;
			default -> false;
		};
	}

	/** @return the beginning of a packet, e.g. {@code 00040007} */
	static String text(byte[] packet) {
		return packet == null || packet.length == 0 ? "nothing" : HexFormat.of().formatHex(packet, 0, Math.min(packet.length, HEADER));
	}

	/** @return an agreed value, or what holds without */
	static int option(byte[] optionAck, String name, int otherwise) {
		String[] fields = new String(optionAck, 2, optionAck.length - 2, StandardCharsets.US_ASCII).split("\0");
		for (int i = 0; i + 1 < fields.length; i += 2) {
			if (fields[i].equalsIgnoreCase(name)) {
				return Integer.parseInt(fields[i + 1]);
			}
		}
		return otherwise;
	}
}
