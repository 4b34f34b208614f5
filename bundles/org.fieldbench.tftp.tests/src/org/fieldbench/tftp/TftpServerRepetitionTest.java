/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;

/** Lost, doubled and stray packets. */
class TftpServerRepetitionTest extends ServerFixture {

	private static final byte[] FILE = MemorySource.bytes(512 * 6 + 9);

	@Test
	void lostDataAndLostAcksAreMadeGood() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(SOON))) {
			byte[] first = client.read("f", "octet").receive();
			assertArrayEquals(first, client.receive(), "the first DATA is sent again when no ACK comes");
			client.ack(1);
			byte[] second = client.receive();
			while (RawClient.block(second) == 1) {
				second = client.receive();
			}
			assertArrayEquals(second, client.receive(), "the second too");
			assertArrayEquals(Arrays.copyOfRange(FILE, 512, FILE.length), client.rest(second, 512));
		}
		Transfer end = recorder.nextEnd();
		assertEquals(State.COMPLETE, end.state());
		assertTrue(end.retransmissions() >= 2);
	}

	@Test
	void aLostOptionAckComesAgain() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(SOON))) {
			byte[] first = client.read("f", "octet", "tsize", "0").receive();
			assertArrayEquals(first, client.receive());
		}
	}

	@Test
	void aRepeatedAckBringsNoData() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(NEVER))) {
			byte[] data = client.read("f", "octet").receive();
			for (int block = 1; block <= 7; block++) {
				assertEquals(block, RawClient.block(data), "each block comes once");
				client.ack(block - 1).ack(block).ack(block).ack(block + 1).ack(block);
				data = block < 7 ? client.receive() : data;
			}
		}
		Transfer end = recorder.nextEnd();
		assertEquals(State.COMPLETE, end.state());
		assertEquals(0, end.retransmissions());
	}

	@Test
	void aStrayGetsErrorFiveAndTheTransferGoesOn() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(NEVER)); RawClient stray = new RawClient(server.address())) {
			byte[] first = client.read("f", "octet").receive();
			byte[] answer = stray.to(client.peer(), RawClient.numbered(4, 1)).receive();
			assertEquals(5, RawClient.opcode(answer));
			assertEquals(5, RawClient.block(answer));
			stray.to(client.peer(), new byte[] { 0, 5, 0, 0, 'x', 0 });
			client.toPeer(new byte[] { 9 }).toPeer(new byte[] { 0, 77, 1 });
			assertArrayEquals(FILE, client.rest(first, 512));
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertEquals(0, recorder.endsLeft());
	}

	@Test
	void aRequestThatCameTwiceIsOneTransfer() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(NEVER))) {
			byte[] first = client.read("f", "octet").receive();
			var port = client.peer();
			assertArrayEquals(first, client.read("f", "octet").receive(), "the first reply again");
			assertEquals(port, client.peer());
			client.ack(1);
			byte[] second = client.receive();
			client.toServer(RawClient.request(1, "f", "octet"));
			assertArrayEquals(Arrays.copyOfRange(FILE, 512, FILE.length), client.rest(second, 512));
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertEquals(1, recorder.all().stream().mapToLong(Transfer::id).distinct().count());
	}

	@Test
	void anotherRequestFromTheSamePortBeginsAnew() throws Exception {
		files.with("f", FILE).with("g", MemorySource.bytes(5));
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet").receive();
			assertArrayEquals(MemorySource.bytes(5), client.read("g", "octet").rest(client.receive(), 512));
		}
		Transfer given = recorder.nextEnd();
		Transfer second = recorder.nextEnd();
		assertEquals(2, (given.state() == State.FAILED ? second : given).id());
		assertTrue((given.state() == State.FAILED ? given : second).failure().orElseThrow().contains("began anew"));
	}

	@Test
	void silenceAfterTheOptionsIsExplained() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(SOON))) {
			client.read("f", "octet", "blksize", "1024").receive();
			Transfer end = recorder.nextEnd();
			assertEquals(State.FAILED, end.state());
			assertTrue(end.failure().orElseThrow().contains("firewall"), end.failure()::get);
			assertTrue(end.failure().orElseThrow().contains("OACK"), end.failure()::get);
			assertEquals(3, end.retransmissions());
		}
	}

	@Test
	void aStallNamesItsBlock() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(SOON))) {
			client.read("f", "octet").receive();
			client.ack(1).receive();
			Transfer end = recorder.nextEnd();
			assertTrue(end.failure().orElseThrow().contains("block 2 of 7"), end.failure()::get);
			assertEquals(512, end.bytes());
		}
	}

	@Test
	void aLostLastAckIsExplained() throws Exception {
		files.with("f", new byte[3]);
		try (RawClient client = new RawClient(start(SOON))) {
			client.read("f", "octet", "tsize", "0").receive();
			client.ack(0).receive();
			assertTrue(recorder.nextEnd().failure().orElseThrow().startsWith("The last block was sent"));
		}
	}

	@Test
	void theClientsErrorIsReported() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet").receive();
			client.toPeer("\0\5\0\3flash too small\0".getBytes());
			Transfer end = recorder.nextEnd();
			assertTrue(end.failure().orElseThrow().contains("error 3: \"flash too small\""), end.failure()::get);
		}
	}
}
