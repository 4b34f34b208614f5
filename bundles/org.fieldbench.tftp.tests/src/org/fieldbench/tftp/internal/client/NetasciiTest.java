/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.fieldbench.tftp.client.ClientListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetasciiTest {

	private final Tally tally = new Tally(ClientListener.NONE);

	@ParameterizedTest
	@CsvSource({ "a|b,a~|b", "~,~0", "~|,~0~|", "|,~|", "ab,ab", "||~~,~|~|~0~0" })
	void goesOutAsTheStandardSays(String file, String wire) throws IOException {
		assertEquals(wire, escaped(encode(unescaped(file), 3)));
	}

	@ParameterizedTest
	@CsvSource({ "a~|b,a|b", "~0,~", "~|~0,|~", "~x,~x", "~,~", "~~|,~|", "~~0,~~", "0,0", "x0,x0" })
	void comesInAsTheStandardSays(String wire, String file) throws IOException {
		for (int size = 1; size <= wire.length(); size++) {
			assertEquals(file, escaped(decode(unescaped(wire), size)), "in blocks of " + size);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 8, 512, 8192 })
	void anyTextComesBack(int blockSize) throws IOException {
		byte[] file = new byte[20_000];
		Random random = new Random(blockSize);
		for (int i = 0; i < file.length; i++) {
			file[i] = (byte) "\r\n\0abc".charAt(random.nextInt(6));
		}
		assertArrayEquals(file, decode(encode(file, blockSize), blockSize));
	}

	@Test
	void theCountIsThatOfTheFile() throws IOException {
		encode("a\nb\n".getBytes(), 2);
		assertEquals(4, tally.bytes());
	}

	private byte[] encode(byte[] file, int blockSize) throws IOException {
		FileInput input = new FileInput(new ByteArrayInputStream(file), tally, true);
		ByteArrayOutputStream wire = new ByteArrayOutputStream();
		byte[] block = new byte[blockSize];
		for (int count = input.read(block, 0, blockSize); count > 0; count = input.read(block, 0, blockSize)) {
			wire.write(block, 0, count);
		}
		return wire.toByteArray();
	}

	private byte[] decode(byte[] wire, int blockSize) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		FileOutput output = new FileOutput(file, tally, true);
		for (int at = 0; at < wire.length; at += blockSize) {
			byte[] block = Arrays.copyOfRange(wire, at, Math.min(wire.length, at + blockSize));
			output.write(block, 0, block.length);
		}
		output.end();
		return file.toByteArray();
	}

	private static byte[] unescaped(String text) {
		return text.replace('~', '\r').replace('|', '\n').replace('0', '\0').getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String escaped(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).replace('\r', '~').replace('\n', '|').replace('\0', '0');
	}
}
