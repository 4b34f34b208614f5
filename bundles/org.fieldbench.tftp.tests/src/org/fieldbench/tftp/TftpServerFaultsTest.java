/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.OptionalLong;

import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.testing.FaultyFile;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on this computer: the client hears of it, and so does the user, and the next transfer runs. */
class TftpServerFaultsTest extends ServerFixture {

	private static final int DATA = 3;
	private static final int ACK = 4;
	private static final int ERROR = 5;

	/** While it is looked for, when it is opened, before its only block goes out, and by the timer before that goes out again. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void aLackOfMemoryIsTold(int look) throws Exception {
		server = TftpServer.start(settings(SOON, 100), new FaultyFile(look), recorder);
		try (RawClient client = new RawClient(server.address())) {
			assertEquals(ERROR, RawClient.opcode(afterData(client.read("f", "octet"))));
			assertEquals(Cause.INTERNAL, recorder.nextEnd().problem().orElseThrow().cause());
			assertEquals(DATA, RawClient.opcode(client.read("f", "octet").receive()));
			assertEquals(DATA, RawClient.opcode(client.receive()), "the timer lives on");
			assertArrayEquals(new byte[3], client.rest(client.receive(), 512));
		}
	}

	private static byte[] afterData(RawClient client) throws IOException {
		byte[] packet = client.receive();
		while (RawClient.opcode(packet) == DATA) {
			packet = client.receive();
		}
		return packet;
	}

	/** An upload that somebody else's program takes. */
	private record Faulty(boolean atEnd) implements Upload {

		@Override
		public String name() {
			return "f";
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			if (!atEnd) {
				throw new OutOfMemoryError("of a test");
			}
		}

		@Override
		public void complete() {
			throw new OutOfMemoryError("of a test");
		}

		@Override
		public void discard() {
			throw new IllegalStateException("of a test");
		}
	}

	/** Not even the discarding works; still there is room for the next one. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anUploadThatCannotBeKeptIsTold(boolean atEnd) throws Exception {
		UploadTarget uploads = (String name, OptionalLong size) -> new Faulty(atEnd);
		start(settings(NEVER, 2).with(uploads).with(new Limits(1, 1, 0)));
		for (int i = 0; i < 2; i++) {
			try (RawClient client = new RawClient(server.address())) {
				assertEquals(ACK, RawClient.opcode(client.write("f", "octet").receive()));
				assertEquals(ERROR, RawClient.opcode(client.toPeer(RawClient.numbered(DATA, 1)).receive()));
				assertEquals(Cause.INTERNAL, recorder.nextEnd().problem().orElseThrow().cause());
			}
		}
	}

	/** Who was sent its first block and did not answer in two seconds makes room, but not without a word. */
	@Test
	void whoMakesRoomForOthersIsTold() throws Exception {
		files.with("f", MemorySource.bytes(100));
		start(settings(NEVER, 2).with(new Limits(1, 1, 0)));
		try (RawClient silent = new RawClient(server.address()); RawClient other = new RawClient(server.address())) {
			assertEquals(DATA, RawClient.opcode(silent.read("f", "octet").receive()));
			byte[] word = null;
			while (RawClient.opcode(other.read("f", "octet").receive()) == ERROR) {
				// Asks again some times a second.
				word = silent.receiveWithin(100);
			}
			word = word == null ? silent.receive() : word;
			assertEquals(ERROR, RawClient.opcode(word));
			String text = RawClient.texts(word, 4);
			assertTrue(text.startsWith("Too many transfers"), text);
		}
	}
}
