/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import org.fieldbench.tftp.testing.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetasciiDecoderTest {

	private static byte[] decode(byte[] wire, int blockSize) {
		NetasciiDecoder decoder = new NetasciiDecoder();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		byte[] decoded = new byte[blockSize + 1];
		for (int at = 0; at < wire.length; at += blockSize) {
			byte[] block = Arrays.copyOfRange(wire, at, Math.min(wire.length, at + blockSize));
			file.write(decoded, 0, decoder.decode(block, block.length, decoded));
		}
		return file.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 512 })
	void isTheOppositeOfWhatIsSent(int blockSize) {
		byte[] file = MemorySource.bytes(3000);
		for (int i = 0; i < file.length; i += 3) {
			file[i] = (byte) "\r\n\0x".charAt(i / 3 % 4);
		}
		assertArrayEquals(file, decode(NetasciiInputStream.convert(file), blockSize));
	}

	@Test
	void aBareCarriageReturnIsKept() {
		assertEquals("a\rb", new String(decode("a\rb".getBytes(), 1)));
		NetasciiDecoder decoder = new NetasciiDecoder();
		decoder.decode(new byte[] { '\r' }, 1, new byte[2]);
		assertTrue(decoder.endsWithCarriageReturn());
	}
}
