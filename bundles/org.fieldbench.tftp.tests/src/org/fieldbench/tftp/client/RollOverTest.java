/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.OptionalLong;

import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More blocks than there are numbers. */
@Timeout(120)
class RollOverTest {

	private static final int BLOCKS = 65_540;
	private static final byte[] FILE = MemorySource.bytes(8 * (BLOCKS - 1) + 3);

	private static byte[] block(int block) {
		int start = 8 * (block - 1);
		return java.util.Arrays.copyOfRange(FILE, start, Math.min(FILE.length, start + 8));
	}

	private static int number(int block, int after) {
		return block <= 65535 ? block : block - 65536 + after;
	}

	@ParameterizedTest
	@CsvSource({ "0", "1" })
	void aReadTakesWhicheverTheServerChooses(int after) throws Exception {
		try (ScriptedServer server = new ScriptedServer()) {
			server.get("f", Clients.CALM.with(RequestedOptions.NONE.blockSize(8)), ClientListener.NONE).expect("*").optionAck("blksize", "8")
					.expectAck(0);
			serve(server, after, 1);
			assertEquals(Clients.sha256(FILE), server.result().sha256());
		}
	}

	@ParameterizedTest
	@CsvSource({ "0", "1" })
	void aReadWithWindowsKeepsToWhatWasAgreed(int after) throws Exception {
		try (ScriptedServer server = new ScriptedServer()) {
			RequestedOptions asked = RequestedOptions.NONE.blockSize(8).windowSize(64).rollOver(after == 0 ? RollOver.TO_ZERO : RollOver.TO_ONE);
			server.get("f", Clients.CALM.with(asked), ClientListener.NONE).expect("*")
					.optionAck("blksize", "8", "windowsize", "64", "rollover", Integer.toString(after)).expectAck(0);
			serve(server, after, 64);
			ClientResult result = server.result();
			assertEquals(Clients.sha256(FILE), result.sha256());
			assertEquals(BLOCKS, result.blocks());
		}
	}

	private static void serve(ScriptedServer server, int after, int window) throws IOException {
		for (int block = 1; block <= BLOCKS; block++) {
			server.data(number(block, after), block(block));
			if (block % window == 0 || block == BLOCKS) {
				server.expectAck(number(block, after));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "0", "1" })
	void aWriteKeepsToWhatWasAgreed(int after) throws Exception {
		try (ScriptedServer server = new ScriptedServer()) {
			RequestedOptions asked = RequestedOptions.NONE.blockSize(8).rollOver(after == 0 ? RollOver.TO_ZERO : RollOver.TO_ONE);
			server.put("f", new ByteArrayInputStream(FILE), OptionalLong.of(FILE.length), Clients.CALM.with(asked), ClientListener.NONE)
					.expect("*").optionAck("blksize", "8", "rollover", Integer.toString(after));
			for (int block = 1; block <= BLOCKS; block++) {
				server.expectData(number(block, after));
				server.ack(number(block, after));
			}
			assertEquals(FILE.length, server.result().bytes());
		}
	}

	@Test
	void aWriteGoesOnWithZeroIfNothingIsAgreed() throws Exception {
		try (ScriptedServer server = new ScriptedServer()) {
			RequestedOptions asked = RequestedOptions.NONE.blockSize(8).rollOver(RollOver.TO_ONE);
			server.put("f", new ByteArrayInputStream(FILE), OptionalLong.of(FILE.length), Clients.CALM.with(asked), ClientListener.NONE)
					.expect("*").optionAck("blksize", "8");
			for (int block = 1; block <= BLOCKS; block++) {
				server.expectData(block & 0xffff);
				server.ack(block & 0xffff);
			}
			assertEquals(BLOCKS, server.result().blocks());
		}
	}
}
