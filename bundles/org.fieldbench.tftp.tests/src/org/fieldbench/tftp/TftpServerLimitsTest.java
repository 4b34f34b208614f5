/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come, how much at once, what follows block 65535, and what a flood does. */
class TftpServerLimitsTest extends ServerFixture {

	private static final int ERROR = 5;

	@ParameterizedTest
	@ValueSource(strings = { "deny 127.0.0.0/8", "allow 10.0.0.0/8", "deny all read", "allow 192.168.1.1 read" })
	void whoMayNotReadIsToldSo(String rule) throws Exception {
		files.with("f", new byte[10]);
		start(settings(NEVER, 2).with(new AccessRules(List.of(AccessRule.parse(rule)))));
		try (RawClient client = new RawClient(server.address())) {
			byte[] error = client.read("f", "octet").receive();
			assertEquals(ERROR, RawClient.opcode(error));
			assertEquals(2, RawClient.block(error));
		}
		assertEquals(Cause.NOT_ALLOWED, recorder.nextEnd().problem().orElseThrow().cause());
	}

	@ParameterizedTest
	@ValueSource(strings = { "allow 127.0.0.1", "deny 10.0.0.0/8", "deny all write", "allow 10.0.0.1 write" })
	void whoMayReadDoes(String rule) throws Exception {
		files.with("f", new byte[10]);
		start(settings(NEVER, 2).with(new AccessRules(List.of(AccessRule.parse(rule)))));
		try (RawClient client = new RawClient(server.address())) {
			assertArrayEquals(new byte[10], client.read("f", "octet").rest(client.receive(), 512));
		}
	}

	@Test
	void oneAddressHasItsShareOnly() throws Exception {
		files.with("f", MemorySource.bytes(2000));
		start(settings(NEVER, 2).with(new Limits(10, 1, 0)));
		try (RawClient one = new RawClient(server.address()); RawClient other = new RawClient(server.address())) {
			byte[] first = one.read("f", "octet").receive();
			byte[] error = other.read("f", "octet").receive();
			assertEquals(ERROR, RawClient.opcode(error));
			assertTrue(RawClient.texts(error, 4).startsWith("Too many transfers to your address"), RawClient.texts(error, 4));
			assertEquals(Cause.LIMIT, recorder.nextEnd().problem().orElseThrow().cause());
			assertArrayEquals(MemorySource.bytes(2000), one.rest(first, 512));
			assertEquals(State.COMPLETE, recorder.nextEnd().state());
			assertArrayEquals(MemorySource.bytes(2000), other.read("f", "octet").rest(other.receive(), 512));
		}
	}

	@Test
	void aRateIsKeptAndAllArrives() throws Exception {
		byte[] file = MemorySource.bytes(40_000);
		files.with("f", file);
		start(settings(NEVER, 2).with(new Limits(10, 10, 100_000)));
		try (RawClient client = new RawClient(server.address())) {
			client.read("f", "octet", "blksize", "1000", "windowsize", "8").receive();
			client.ack(0);
			for (int block = 1; block <= 41; block++) {
				assertEquals(block, RawClient.block(client.receive()));
				if (block % 8 == 0 || block == 41) {
					client.ack(block);
				}
			}
		}
		Transfer end = recorder.nextEnd();
		assertEquals(State.COMPLETE, end.state());
		assertEquals(0, end.retransmissions(), "waiting for the rate is no silence of the client");
		// A quarter of a second may be saved up.
		assertTrue(end.elapsed().compareTo(Duration.ofMillis(140)) > 0, () -> "took only " + end.elapsed());
	}

	@Test
	void withoutRollOverALargeFileIsRefused() throws Exception {
		files.with("large", new byte[8 * 65_535]);
		start(settings(NEVER, 2).with(RollOver.NEVER));
		try (RawClient client = new RawClient(server.address())) {
			byte[] error = client.read("large", "octet", "blksize", "8").receive();
			assertEquals(ERROR, RawClient.opcode(error));
			assertEquals(Cause.TOO_LARGE, recorder.nextEnd().problem().orElseThrow().cause());
			assertEquals(6, RawClient.opcode(client.read("large", "octet", "blksize", "16").receive()), "larger blocks do");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void aClientChoosesWhatFollows65535(int after) throws Exception {
		byte[] file = MemorySource.bytes(8 * 65_540);
		files.with("large", file);
		start(settings(NEVER, 2).with(after == 0 ? RollOver.TO_ONE : RollOver.TO_ZERO));
		try (RawClient client = new RawClient(server.address())) {
			String asked = Integer.toString(after);
			byte[] answer = client.read("large", "octet", "blksize", "8", "windowsize", "100", "rollover", asked).receive();
			assertEquals("blksize,8,windowsize,100,rollover," + asked, RawClient.texts(answer, 2));
			client.ack(0);
			int number = 0;
			for (int block = 1; block <= 65_541; block++) {
				number = number == 65_535 ? after : number + 1;
				assertEquals(number, RawClient.block(client.receive()));
				if (block % 100 == 0 || block == 65_541) {
					client.ack(number);
				}
			}
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
	}

	@Test
	void aFineTimeoutIsAgreed() throws Exception {
		files.with("f", new byte[3]);
		try (RawClient client = new RawClient(start(NEVER))) {
			assertEquals("utimeout,50000", RawClient.texts(client.read("f", "octet", "utimeout", "50000").receive(), 2));
			assertEquals(6, RawClient.opcode(client.receive()), "the answer comes again after that time, not after the server's own");
		}
	}

	@Test
	void aFloodLeavesARunningTransferAliveAndIsToldInOneLine() throws Exception {
		byte[] file = MemorySource.bytes(300_000);
		files.with("f", file);
		InetSocketAddress address = start(ServerSettings.of(ListenPoint.singlePort(RawClient.loopback())).with(new Limits(50, 50, 0)));
		try (RawClient client = new RawClient(address); RawClient flood = new RawClient(address)) {
			byte[] first = client.read("f", "octet").receive();
			for (int i = 0; i < 20_000; i++) {
				flood.toServer(i % 3 == 0 ? new byte[] { 0, 9 } : RawClient.request(1, "f" + i, "octet"));
			}
			assertArrayEquals(file, client.rest(first, 512));
		}
		while (recorder.events().stream().noneMatch(event -> event.kind() == Kind.FLOOD)) {
			recorder.nextEvent();
		}
		long told = recorder.events().stream().filter(event -> event.kind() == Kind.REQUESTED).count();
		assertTrue(told < 10_000, () -> told + " requests of 13,333 were told one by one");
	}
}
