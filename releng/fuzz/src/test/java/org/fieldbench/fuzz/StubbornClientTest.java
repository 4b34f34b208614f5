/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.Map;

import org.fieldbench.tftp.TftpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client is given a port that was another's just before: what was meant for that one comes first. */
class StubbornClientTest {

	/** A number of another transfer, noise, a request, nothing at all. */
	@ParameterizedTest
	@ValueSource(strings = { "0003014d00", "0004c9f1", "000849b5cf", "000161006f6374657400", "" })
	void whatWasMeantForAnotherIsNoAnswer(String hex) throws IOException {
		try (TftpServer server = Servers.start(false, new Inbox()); StubbornClient client = new StubbornClient(server.address());
				DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
			send(stranger, HexFormat.of().parseHex(hex), client.address());
			assertArrayEquals(Contents.bytes(2000, 1), client.read(Contents.name(2000, 1), "octet", Map.of("blksize", "600")));
		}
	}

	@Test
	void aLineIsNotTakenByWhatWasMeantForAnother() throws IOException {
		try (TftpServer server = Servers.start(false, new Inbox());
				LossyRelay line = new LossyRelay(server.address(), LossyRelay.Faults.NONE, 1); StubbornClient client = new StubbornClient(line.address());
				DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
			byte[] data = { 0, 3, 1, 77 };
			send(stranger, data, line.behind());
			send(stranger, data, line.address());
			assertArrayEquals(Contents.bytes(2000, 1), client.read(Contents.name(2000, 1), "octet", Map.of("blksize", "600")));
		}
	}

	@Test
	void aFailureTellsWhatBothSidesSaw() throws IOException {
		Witness witness = new Witness();
		try (TftpServer server = Servers.start(false, new Inbox(), witness); StubbornClient client = new StubbornClient(server.address())) {
			witness.watch(client.address());
			IOException failure = assertThrows(IOException.class, () -> client.read("none", "octet", Map.of()));
			assertTrue(failure.getMessage().contains("said last 00016e6f, heard last 00050001 from /127.0.0.1:"), failure::getMessage);
			server.close();
			assertTrue(witness.account().contains("FAILED of transfer 1 (none"), witness::account);
		}
	}

	private static void send(DatagramSocket from, byte[] packet, InetSocketAddress to) throws IOException {
		from.send(new DatagramPacket(packet, packet.length, to));
	}
}
