/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Datagrams of all degrees of wrongness, the same for the same seed. */
final class Datagrams {

	private static final String[] NAMES = { "1000.7", "", "../x", "\\", "CON", "n".repeat(300), "%s%n", "\u0001\u007f", "é€", "1.1" };
	private static final String[] MODES = { "octet", "netascii", "mail", "OCTET", "", "binary" };
	private static final String[] OPTIONS = { "blksize", "timeout", "tsize", "windowsize", "rollover", "utimeout", "blksize2", "x", "",
			"BLKSIZE" };
	private static final String[] VALUES = { "0", "1", "7", "8", "512", "65464", "65465", "65535", "65536", "-1", "", "abc",
			"99999999999999999999", "1.5", " 8", "٣" };
	private static final int LARGEST = 2000;
	private static final int NOISE = 600;

	private final Random random;

	Datagrams(long seed) {
		random = new Random(seed);
	}

	byte[] next() {
		byte[] packet = switch (random.nextInt(8)) {
			case 0 -> noise(random.nextInt(NOISE));
			case 1 -> noise(random.nextInt(8));
			case 2 -> numbered(1 + random.nextInt(8));
			case 3, 4, 5 -> request();
			case 6 -> Wire.ack(random.nextInt(65536));
			default -> optionAck();
		};
		return random.nextInt(3) == 0 ? mutated(packet) : packet;
	}

	private byte[] noise(int length) {
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

	private byte[] numbered(int opcode) {
		byte[] bytes = noise(4 + random.nextInt(NOISE));
		bytes[0] = 0;
		bytes[1] = (byte) opcode;
		return bytes;
	}

	private byte[] request() {
		int opcode = random.nextBoolean() ? Wire.READ : Wire.WRITE;
		return Wire.request(opcode, any(NAMES), any(MODES), options(random.nextInt(6)));
	}

	private byte[] optionAck() {
		byte[] request = Wire.request(Wire.OPTION_ACK, any(OPTIONS), any(VALUES), options(random.nextInt(6)));
		request[1] = Wire.OPTION_ACK;
		return request;
	}

	private Map<String, String> options(int count) {
		Map<String, String> options = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			options.put(any(OPTIONS), any(VALUES));
		}
		return options;
	}

	private String any(String[] texts) {
		return texts[random.nextInt(texts.length)];
	}

	/** Some bytes changed, the end cut off or something added. */
	private byte[] mutated(byte[] packet) {
		byte[] bytes = Arrays.copyOf(packet, Math.min(LARGEST, Math.max(0, packet.length + random.nextInt(9) - 4)));
		for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		return bytes;
	}
}
