/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.testing.FreePort;
import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.MemoryUploads;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;

/** Where answers come from: the listening port, ports in a range, or both on two listeners. */
class TftpServerSinglePortTest extends ServerFixture {

	private static final byte[] FILE = MemorySource.bytes(512 * 5 + 7);
	private static final int A_MOMENT = 200;

	private ServerSettings singlePort(Duration retransmitAfter) {
		return ServerSettings.of(ListenPoint.singlePort(RawClient.loopback()))
				.with(settings(retransmitAfter, 4).repetition());
	}

	@Test
	void allAnswersComeFromTheListeningPort() throws Exception {
		files.with("f", FILE);
		try (RawClient client = new RawClient(start(singlePort(NEVER)))) {
			byte[] first = client.read("f", "octet", "blksize", "512").receive();
			assertEquals(server.address(), client.peer());
			assertEquals(6, RawClient.opcode(first));
			client.ack(0);
			assertArrayEquals(FILE, client.rest(client.receive(), 512));
			assertEquals(server.address(), client.peer());
			assertEquals(1, RawClient.block(client.read("missing", "octet").receive()));
			assertEquals(server.address(), client.peer());
		}
	}

	@Test
	void twoClientsBehindOneAddressDoNotMix() throws Exception {
		files.with("f", FILE).with("g", MemorySource.bytes(2000));
		InetSocketAddress address = start(singlePort(NEVER));
		try (RawClient one = new RawClient(address); RawClient other = new RawClient(address)) {
			byte[] ofOne = one.read("f", "octet").receive();
			byte[] ofOther = other.read("g", "octet").receive();
			assertArrayEquals(FILE, one.rest(ofOne, 512));
			assertArrayEquals(MemorySource.bytes(2000), other.rest(ofOther, 512));
		}
	}

	@Test
	void aStalledTransferGoesAlongWithTheNewPortOfItsClient() throws Exception {
		files.with("f", FILE);
		InetSocketAddress address = start(singlePort(SOON));
		try (RawClient client = new RawClient(address); RawClient moved = new RawClient(address)) {
			client.read("f", "octet").receive();
			assertEquals(1, RawClient.block(client.receive()), "block 1 again: the transfer stalls");
			byte[] second = moved.toServer(RawClient.numbered(4, 1)).receive();
			assertEquals(2, RawClient.block(second));
			assertArrayEquals(Arrays.copyOfRange(FILE, 512, FILE.length), moved.rest(second, 512));
			Transfer end = recorder.nextEnd();
			assertEquals(State.COMPLETE, end.state());
			assertEquals(moved.address(), end.client());
		}
		assertTrue(recorder.kinds().contains(Kind.MOVED));
	}

	@Test
	void aRunningTransferIsNotTakenOver() throws Exception {
		files.with("f", FILE);
		InetSocketAddress address = start(singlePort(NEVER));
		try (RawClient client = new RawClient(address); RawClient stranger = new RawClient(address)) {
			byte[] first = client.read("f", "octet").receive();
			stranger.toServer(RawClient.numbered(4, 1));
			// It may be the client itself behind another port of its router, so it is not told off either.
			assertNull(stranger.receiveWithin(A_MOMENT));
			byte[] answer = stranger.toServer(RawClient.numbered(4, 2)).receive();
			assertEquals(5, RawClient.opcode(answer));
			assertEquals(5, RawClient.block(answer));
			assertArrayEquals(FILE, client.rest(first, 512));
		}
	}

	@Test
	void latePacketsOfAnEndedTransferAreNoStrays() throws Exception {
		files.with("f", new byte[3]);
		try (RawClient client = new RawClient(start(singlePort(NEVER)))) {
			client.read("f", "octet").receive();
			client.ack(1);
			assertEquals(State.COMPLETE, recorder.nextEnd().state());
			client.ack(1);
			assertNull(client.receiveWithin(A_MOMENT));
		}
	}

	@Test
	void writesComeToTheSamePort() throws Exception {
		MemoryUploads uploads = new MemoryUploads();
		try (RawClient client = new RawClient(start(singlePort(NEVER).with(uploads)))) {
			client.write("f", "octet").receive();
			byte[] ack = client.toServer(new byte[] { 0, 3, 0, 1, 42 }).receive();
			assertEquals(4, RawClient.opcode(ack));
			assertEquals(State.COMPLETE, recorder.nextEnd().state());
			assertEquals(4, RawClient.opcode(client.toServer(new byte[] { 0, 3, 0, 1, 42 }).receive()), "dallying: the last ACK again");
		}
		assertArrayEquals(new byte[] { 42 }, uploads.stored.get("f"));
	}

	@Test
	void oneServerListensBothWays() throws Exception {
		files.with("f", FILE);
		start(ServerSettings.of(ListenPoint.standard(RawClient.loopback()), ListenPoint.singlePort(RawClient.loopback())));
		List<InetSocketAddress> addresses = server.addresses();
		try (RawClient standard = new RawClient(addresses.get(0)); RawClient single = new RawClient(addresses.get(1))) {
			assertArrayEquals(FILE, standard.read("f", "octet").rest(standard.receive(), 512));
			assertNotEquals(addresses.get(0), standard.peer());
			assertArrayEquals(FILE, single.read("f", "octet").rest(single.receive(), 512));
			assertEquals(addresses.get(1), single.peer());
		}
	}

	@Test
	void answersComeFromTheRangeUntilItIsUsedUp() throws Exception {
		files.with("f", FILE);
		int port = FreePort.udp();
		PortRange range = new PortRange(port, port);
		start(ServerSettings.of(ListenPoint.standard(RawClient.loopback()).answeringFrom(range)));
		try (RawClient one = new RawClient(server.address()); RawClient two = new RawClient(server.address())) {
			one.read("f", "octet").receive();
			assertTrue(one.peer().getPort() >= range.first() && one.peer().getPort() <= range.last());
			byte[] refusal = two.read("f", "octet").receive();
			assertEquals(5, RawClient.opcode(refusal));
			assertTrue(RawClient.texts(refusal, 4).contains("no free port"), RawClient.texts(refusal, 4));
			Transfer refused = recorder.nextEnd();
			assertEquals(Cause.LIMIT, refused.problem().orElseThrow().cause());
			assertTrue(refused.failure().orElseThrow().contains(range.toString()), refused.failure()::get);
		}
	}
}
