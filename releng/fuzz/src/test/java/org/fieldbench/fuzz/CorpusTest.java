/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Map;
import java.util.stream.Stream;

import org.fieldbench.tftp.TftpServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was once found fails again. */
class CorpusTest {

	@TestFactory
	Stream<DynamicTest> theCodecReadsThem() throws IOException {
		Map<String, byte[]> datagrams = Corpus.datagrams();
		assertFalse(datagrams.isEmpty(), "There is no corpus");
		return datagrams.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> Decoding.check(each.getValue())));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aLiveServerBearsThem(boolean singlePort) throws IOException {
		try (TftpServer server = Servers.start(singlePort, new Inbox()); StubbornClient client = new StubbornClient(server.address());
				DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
			for (byte[] datagram : Corpus.datagrams().values()) {
				socket.send(new DatagramPacket(datagram, datagram.length, server.address()));
			}
			assertArrayEquals(Contents.bytes(2000, 1), client.read(Contents.name(2000, 1), "octet", Map.of()));
		}
	}
}
