/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.fieldbench.tftp.client.ClientException.Reason;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ScriptedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A read, packet by packet, against a server that does what servers do at their worst. */
@Timeout(60)
class GetScriptTest {

	private static final byte[] FULL = MemorySource.bytes(512);
	private static final byte[] EIGHT = "01234567".getBytes();
	private static final byte[] END = "end".getBytes();
	private static final RequestedOptions WINDOW = RequestedOptions.NONE.blockSize(8).windowSize(4);

	private final ScriptedServer server = open();

	private static ScriptedServer open() {
		try {
			return new ScriptedServer();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@AfterEach
	void close() {
		server.close();
	}

	private ScriptedServer get(ClientSettings settings) {
		return server.get("f", settings, ClientListener.NONE);
	}

	/** Its port may be one that another client had just before, to which a server still sends. */
	@Test
	void whatWasMeantForAnEarlierClientIsNoAnswer() throws Exception {
		get(Clients.CALM).expectTexts(1, "f,octet");
		try (RawClient earlier = new RawClient(server.socket().address())) {
			earlier.to(server.socket().peer(), new byte[] { 0, 3, 0, 9, 1 });
			server.data(1, END).expectAck(1);
			assertEquals(3, server.result().bytes());
			assertArrayEquals(END, server.received());
		}
	}

	@Test
	void asksForNothingMoreThanItIsToldTo() throws Exception {
		get(Clients.CALM).expectTexts(1, "f,octet").data(1, FULL).expectAck(1).data(2, END).expectAck(2);
		ClientResult result = server.result();
		byte[] file = Arrays.copyOf(FULL, 515);
		System.arraycopy(END, 0, file, 512, 3);
		assertArrayEquals(file, server.received());
		assertEquals(Clients.sha256(file), result.sha256());
		assertEquals(515, result.bytes());
		assertEquals(2, result.blocks());
		assertEquals(0, result.retransmissions() + result.duplicates());
	}

	@Test
	void asksForAllThatItCan() throws Exception {
		RequestedOptions all = RequestedOptions.STANDARD.windowSize(16).timeoutSeconds(3).timeoutMicros(3_000_000)
				.rollOver(org.fieldbench.tftp.RollOver.TO_ONE);
		get(Clients.CALM.with(all).with(TransferMode.NETASCII)).expectTexts(1,
				"f,netascii,tsize,0,blksize,1428,windowsize,16,timeout,3,utimeout,3000000,rollover,1").error(0, "no");
		server.failure();
	}

	@Test
	void anUnknownOptionAckNameInAnyCaseIsUnderstood() throws Exception {
		get(Clients.CALM.with(RequestedOptions.STANDARD)).expect("*").optionAck("BlkSize", "8", "TSIZE", "3").expectAck(0)
				.data(1, END).expectAck(1);
		ClientResult result = server.result();
		assertEquals(Map.of("blksize", "8", "tsize", "3"), result.options());
		assertEquals(3, result.announcedSize().orElseThrow());
	}

	@Test
	void aServerWithoutOptionsIsTakenAsItIs() throws Exception {
		get(Clients.CALM.with(RequestedOptions.STANDARD.windowSize(8))).expect("*").data(1, FULL).expectAck(1).data(2, END).expectAck(2);
		assertEquals(Map.of(), server.result().options());
	}

	@Test
	void refusedOptionsAreLeftOutTheSecondTime() throws Exception {
		get(Clients.CALM.with(RequestedOptions.STANDARD)).expectTexts(1, "f,octet,tsize,0,blksize,1428").error(8, "no options")
				.expectTexts(1, "f,octet").data(1, END).expectAck(1);
		assertTrue(server.result().optionsRefused());
	}

	@Test
	void refusedOptionsFailIfTheUserInsists() throws Exception {
		get(Clients.CALM.with(RequestedOptions.STANDARD).insistingOnOptions()).expect("*").error(8, "no options");
		assertEquals(OptionalInt.of(8), server.failure().serverCode());
	}

	@Test
	void aGapIsAnsweredOnceWithTheLastInOrder() throws Exception {
		windowed(Clients.CALM).data(1, EIGHT).data(3, EIGHT).expectAck(1).data(4, EIGHT).expectNothing(100);
		server.data(2, EIGHT).data(3, EIGHT).data(4, EIGHT).data(5, EIGHT).expectAck(5).data(6, END).expectAck(6);
		assertEquals(43, server.result().bytes());
	}

	@Test
	void aBlockThatIsMissingAgainIsAskedForAgain() throws Exception {
		windowed(Clients.CALM).data(1, EIGHT).data(3, EIGHT).expectAck(1).data(4, EIGHT).data(3, EIGHT).expectAck(1).data(2, END).expectAck(2);
		server.result();
	}

	@Test
	void aWindowIsAcknowledgedAtItsEndAndAtTheEndOfTheFile() throws Exception {
		windowed(Clients.CALM).data(1, EIGHT).data(2, EIGHT).data(3, EIGHT).expectNothing(50).data(4, EIGHT).expectAck(4).data(5, END).expectAck(5);
		assertEquals(5, server.result().blocks());
	}

	@Test
	void aRepeatedWindowIsAcknowledgedOnce() throws Exception {
		windowed(Clients.CALM);
		for (int round = 0; round < 2; round++) {
			server.data(1, EIGHT).data(2, EIGHT).data(3, EIGHT).data(4, EIGHT).expectAck(4).expectNothing(50);
		}
		server.data(5, END).expectAck(5);
		assertEquals(4, server.result().duplicates());
	}

	@Test
	void aDuplicateWithinAWindowIsNotAnswered() throws Exception {
		windowed(Clients.CALM).data(1, EIGHT).data(1, EIGHT).data(2, EIGHT).data(1, EIGHT).expectNothing(50).data(3, END).expectAck(3);
		assertEquals(2, server.result().duplicates());
	}

	@Test
	void theLastBlockIsAcknowledgedAgainButNoOlderOne() throws Exception {
		get(Clients.CALM).expect("*").data(1, FULL).expectAck(1).data(1, FULL).expectAck(1).data(2, FULL).expectAck(2).data(1, FULL)
				.expectNothing(50).data(3, END).expectAck(3);
		assertEquals(1, server.result().retransmissions());
	}

	@Test
	void anOptionAckThatComesAgainIsAcknowledgedAgain() throws Exception {
		windowed(Clients.CALM).optionAck("blksize", "8", "windowsize", "4").expectAck(0).data(1, END).expectAck(1);
		server.result();
	}

	@Test
	void theTimerAcknowledgesAgain() throws Exception {
		windowed(Clients.HASTY).expectAck(0).data(1, EIGHT).expectAck(1).data(2, END).expectAck(2);
		assertTrue(server.result().retransmissions() >= 2);
	}

	@Test
	void anAgreedTimeoutIsKeptTo() throws Exception {
		get(Clients.CALM.with(RequestedOptions.NONE.timeoutMicros(30_000))).expect("*").optionAck("utimeout", "30000").expectAck(0)
				.expectAck(0).data(1, END).expectAck(1);
		server.result();
	}

	@Test
	void aLostRequestIsRepeated() throws Exception {
		get(Clients.HASTY).expectTexts(1, "f,octet").expectTexts(1, "f,octet").data(1, END).expectAck(1);
		assertTrue(server.result().retransmissions() >= 1);
	}

	@Test
	void silenceNamesAddressPortAndFirewall() throws Exception {
		get(Clients.HASTY);
		ClientException failure = server.failure();
		assertEquals(Reason.NO_ANSWER, failure.reason());
		String text = failure.getMessage();
		assertTrue(text.contains("127.0.0.1, UDP port " + server.socket().address().getPort() + " to 4 requests"), text);
		assertTrue(text.contains("firewall"), text);
	}

	@Test
	void aStallNamesTheBlock() throws Exception {
		get(Clients.HASTY).expect("*").data(1, FULL);
		ClientException failure = server.failure();
		assertEquals(Reason.STALLED, failure.reason());
		assertTrue(failure.getMessage().startsWith("Stalled at block 2: "), failure::getMessage);
	}

	@Test
	void anErrorMidWayIsTold() throws Exception {
		get(Clients.CALM).expect("*").data(1, FULL).expectAck(1).error(0, "disk\u0007 broke");
		ClientException failure = server.failure();
		assertEquals(Reason.REFUSED, failure.reason());
		assertEquals(OptionalInt.of(0), failure.serverCode());
		assertTrue(failure.getMessage().contains("\"disk? broke\""), failure::getMessage);
	}

	@Test
	void aPacketFromElsewhereGetsAnErrorAndEndsNothing() throws Exception {
		get(Clients.CALM).expect("*").data(1, FULL).expectAck(1);
		try (RawClient stray = new RawClient(server.socket().address())) {
			stray.to(server.socket().peer(), RawClient.numbered(3, 2));
			byte[] answer = stray.receive();
			assertEquals(5, RawClient.opcode(answer));
			assertEquals(5, RawClient.block(answer));
			stray.to(server.socket().peer(), ScriptedServer.errorPacket(0, "spoofed"));
			assertEquals(null, stray.receiveWithin(50));
		}
		server.data(2, END).expectAck(2);
		assertEquals(515, server.result().bytes());
	}

	@Test
	void aServerMayAnswerFromAnotherPort() throws Exception {
		get(Clients.CALM).expect("*");
		try (RawClient other = new RawClient(server.socket().address())) {
			other.to(server.socket().peer(), new byte[] { 0, 3, 0, 1, 7 });
			assertArrayEquals(RawClient.numbered(4, 1), other.receive());
		}
		assertEquals(1, server.result().bytes());
	}

	@Test
	void garbageIsNoAnswerAndDoesNotMoveTheTimer() throws Exception {
		get(Clients.HASTY).expect("*").send(new byte[] { 1 }).send(new byte[] { 0, 9, 1, 1 }).send(new byte[] { 0, 3, 1 })
				.send(new byte[0]).expectTexts(1, "f,octet").data(1, END).expectAck(1);
		server.result();
	}

	@Test
	void aBlockLongerThanAgreedIsRefused() throws Exception {
		get(Clients.CALM).expect("*").data(1, new byte[513]).expectError(4);
		assertEquals(Reason.PROTOCOL, server.failure().reason());
	}

	@Test
	void cancellingTellsTheServer() throws Exception {
		AtomicBoolean cancelled = new AtomicBoolean();
		server.get("f", Clients.CALM, new ClientListener() {
			@Override
			public boolean isCancelled() {
				return cancelled.get();
			}
		}).expect("*").data(1, FULL).expectAck(1);
		cancelled.set(true);
		server.expectError(0);
		assertEquals(Reason.CANCELLED, server.failure().reason());
	}

	@Test
	void theListenerHearsOfOptionsAndProgress() throws Exception {
		CountDownLatch heard = new CountDownLatch(2);
		server.get("f", Clients.CALM.with(RequestedOptions.STANDARD), new ClientListener() {
			@Override
			public void agreed(Map<String, String> options, java.util.OptionalLong size) {
				assertEquals(Map.of("tsize", "3"), options);
				assertEquals(3, size.orElseThrow());
				heard.countDown();
			}

			@Override
			public void progressed(long bytes) {
				assertEquals(3, bytes);
				heard.countDown();
			}
		}).expect("*").optionAck("tsize", "3").expectAck(0).data(1, END).expectAck(1);
		server.result();
		assertEquals(0, heard.getCount());
	}

	@Test
	void theLastAckIsRepeatedWhileItDallies() throws Exception {
		get(Clients.CALM.dallying(Duration.ofSeconds(20))).expect("*").data(1, END).expectAck(1);
		server.result();
		server.data(1, END).expectAck(1).data(1, END).expectAck(1);
	}

	private ScriptedServer windowed(ClientSettings settings) throws IOException {
		return get(settings.with(WINDOW)).expect("*").optionAck("blksize", "8", "windowsize", "4").expectAck(0);
	}
}
