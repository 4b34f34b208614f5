/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;

import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.MemoryUploads;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that goes on after its transfer ended is told so, and not left waiting. */
class TftpServerLastWordTest extends ServerFixture {

	private static final int DATA = 3;
	private static final int ACK = 4;
	private static final int ERROR = 5;
	private static final int SOMETIMES = 20;
	/** At least 1.2 s. */
	private static final int LONGER_THAN_QUIET = 60;

	/** The first ERROR counts as lost. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anErrorThatWasLostComesAgain(boolean singlePort) throws Exception {
		InetSocketAddress free = RawClient.loopback();
		start(ServerSettings.of(singlePort ? ListenPoint.singlePort(free) : ListenPoint.standard(free)).with(new MemoryUploads().atMost(600)));
		try (RawClient client = new RawClient(server.address())) {
			client.write("f", "octet").receive();
			assertEquals(ACK, RawClient.opcode(client.toPeer(block(1)).receive()));
			assertEquals(ERROR, RawClient.opcode(client.toPeer(block(2)).receive()));
			assertEquals(Cause.NOT_STORED, recorder.nextEnd().problem().orElseThrow().cause());
			byte[] again = goOn(client, client.peer(), block(2));
			assertEquals(ERROR, RawClient.opcode(again));
			assertEquals(3, RawClient.block(again), "the same as before: full");
		}
	}

	private static byte[] block(int number) {
		byte[] packet = new byte[4 + 512];
		packet[1] = DATA;
		packet[3] = (byte) number;
		return packet;
	}

	/** @return the answer to a packet that is sent again and again */
	private static byte[] goOn(RawClient client, InetSocketAddress transfer, byte[] packet) throws IOException {
		for (int i = 0; i < 1000; i++) {
			byte[] answer = client.to(transfer, packet).receiveWithin(SOMETIMES);
			if (answer != null) {
				return answer;
			}
		}
		throw new AssertionError("The client is left waiting");
	}

	@Test
	void anOldCopyOfARequestLeavesNobodyWaiting() throws Exception {
		files.with("f", MemorySource.bytes(5000)).with("g", MemorySource.bytes(100));
		start(NEVER);
		try (RawClient client = new RawClient(server.address())) {
			client.read("f", "octet").receive();
			InetSocketAddress first = client.peer();
			assertEquals(2, RawClient.block(client.ack(1).receive()));
			assertEquals(DATA, RawClient.opcode(client.read("g", "octet").receive()));
			assertEquals(Cause.REPLACED, recorder.nextEnd().problem().orElseThrow().cause());
			byte[] answer = goOn(client, first, RawClient.numbered(ACK, 2));
			assertEquals(ERROR, RawClient.opcode(answer));
			assertEquals("This transfer was begun anew", RawClient.texts(answer, 4));
			server.close();
			assertTrue(isFree(first), "a server that was stopped keeps no port");
		}
	}

	/** Its late packets, as when its next request overtook its last ACK, must not end what it reads now. */
	@Test
	void whoReadsTheNextFileIsNotDisturbed() throws Exception {
		files.with("f", MemorySource.bytes(5000)).with("g", MemorySource.bytes(5000));
		start(NEVER);
		try (RawClient client = new RawClient(server.address())) {
			client.read("f", "octet").receive();
			InetSocketAddress first = client.peer();
			assertEquals(2, RawClient.block(client.ack(1).receive()));
			client.read("g", "octet").receive();
			assertEquals(2, RawClient.block(client.ack(1).receive()));
			for (int i = 0; i < LONGER_THAN_QUIET; i++) {
				assertNull(client.to(first, RawClient.numbered(ACK, 2)).receiveWithin(SOMETIMES));
			}
			assertEquals(3, RawClient.block(client.ack(2).receive()));
		}
	}

	/** @return whether the port is let go of soon */
	private static boolean isFree(InetSocketAddress port) throws IOException {
		try (RawClient pause = new RawClient(port)) {
			for (int i = 0; i < 1000; i++) {
				try (DatagramSocket socket = new DatagramSocket(port)) {
					return true;
				} catch (BindException e) {
					pause.receiveWithin(SOMETIMES);
				}
			}
		}
		return false;
	}
}
