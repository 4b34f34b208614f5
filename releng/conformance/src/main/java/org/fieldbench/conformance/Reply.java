/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A packet of the server.
 *
 * @param bytes all of it
 * @param from address and port that sent it
 */
public record Reply(byte[] bytes, InetSocketAddress from) {

	public boolean is(int opcode) {
		return opcode() == opcode;
	}

	public boolean is(int opcode, int number) {
		return opcode() == opcode && number() == (number & 0xffff);
	}

	public int opcode() {
		return bytes.length < 2 ? -1 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
	}

	/** @return the block number, or an ERROR's code; -1 if there is none */
	public int number() {
		return bytes.length < Wire.HEADER ? -1 : (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
	}

	/** @return a block's bytes */
	public byte[] block() {
		return Arrays.copyOfRange(bytes, Wire.HEADER, Math.max(bytes.length, Wire.HEADER));
	}

	/** @return an ERROR's text */
	public String text() {
		String text = new String(block(), StandardCharsets.ISO_8859_1);
		int nul = text.indexOf('\0');
		return nul < 0 ? text : text.substring(0, nul);
	}

	/**
	 * @return an OACK's options, names in lower case
	 * @throws Failed if they are not laid out as RFC 2347 says, or one comes twice
	 */
	public Map<String, String> options() throws Failed {
		String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.ISO_8859_1);
		Failed.unless(text.endsWith("\0"), "OACK does not end with NUL");
		String[] fields = text.substring(0, text.length() - 1).split("\0", -1);
		Failed.unless(fields.length % 2 == 0, "OACK has an option without value");
		Map<String, String> options = new LinkedHashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			String earlier = options.put(fields[i].toLowerCase(Locale.ROOT), fields[i + 1]);
			Failed.unless(earlier == null, "OACK has " + fields[i] + " twice");
		}
		return options;
	}

	@Override
	public String toString() {
		return switch (opcode()) {
			case Wire.DATA -> "DATA " + number() + " of " + block().length + " bytes";
			case Wire.ACK -> "ACK " + number();
			case Wire.ERROR -> "ERROR " + number() + " (" + text() + ')';
			case Wire.OPTION_ACK -> "OACK " + new String(bytes, 2, bytes.length - 2, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
			default -> bytes.length + " bytes with operation " + opcode();
		};
	}
}
