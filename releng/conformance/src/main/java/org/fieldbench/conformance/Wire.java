/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Lays out packets (RFC 1350 section 5, RFC 2347). */
public final class Wire {

	public static final int READ = 1;
	public static final int WRITE = 2;
	public static final int DATA = 3;
	public static final int ACK = 4;
	public static final int ERROR = 5;
	public static final int OPTION_ACK = 6;

	/** Bytes before a block's bytes. */
	public static final int HEADER = 4;

	/** Bytes of a block unless agreed otherwise. */
	public static final int BLOCK = 512;

	private Wire() {
	}

	/** @param options names and values in turn */
	public static byte[] request(int opcode, String name, String mode, String... options) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(0);
		bytes.write(opcode);
		text(bytes, name);
		text(bytes, mode);
		for (String option : options) {
			text(bytes, option);
		}
		return bytes.toByteArray();
	}

	private static void text(ByteArrayOutputStream bytes, String text) {
		bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
		bytes.write(0);
	}

	/** @param number its low 16 bits go on the wire */
	public static byte[] ack(int number) {
		return ByteBuffer.allocate(HEADER).putShort((short) ACK).putShort((short) number).array();
	}

	/** @param number its low 16 bits go on the wire */
	public static byte[] data(int number, byte[] bytes) {
		return ByteBuffer.allocate(HEADER + bytes.length).putShort((short) DATA).putShort((short) number).put(bytes).array();
	}

	public static byte[] error(int code, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(HEADER + bytes.length + 1).putShort((short) ERROR).putShort((short) code).put(bytes).put((byte) 0)
				.array();
	}

	/** @return an opcode and whatever follows */
	public static byte[] raw(int opcode, int... rest) {
		ByteBuffer bytes = ByteBuffer.allocate(2 + rest.length).putShort((short) opcode);
		for (int next : rest) {
			bytes.put((byte) next);
		}
		return bytes.array();
	}
}
