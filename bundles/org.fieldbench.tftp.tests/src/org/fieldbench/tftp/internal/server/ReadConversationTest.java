/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A read packet by packet, without a network and at times that the test chooses. */
class ReadConversationTest {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();
	private static final InetSocketAddress CLIENT = RawClient.loopback();

	private final List<Integer> sent = new ArrayList<>();
	private final Workers workers = new Workers();
	private boolean cut;
	private int errors;
	private boolean gone;
	private boolean elsewhere;
	private boolean told;
	private Conversation read;
	private Request request;

	@AfterEach
	void closeWorkers() throws InterruptedException {
		workers.close();
	}

	@Test
	void aCopyOfTheRequestThatComesLateIsNoNewStart() {
		begin(3000, Map.of());
		long now = System.nanoTime();
		ack(1, now);
		assertFallsSilent();
		assertTrue(read.isSame(request, now + SECOND / 2), "a network can bring it late");
		assertFalse(read.isSame(request, now + 2 * SECOND), "a phone that starts again");
	}

	@Test
	void aCopyOfTheRequestIsNoNewStartWhilePacketsCome() {
		begin(3000, Map.of());
		long now = System.nanoTime();
		ack(1, now);
		assertTrue(read.isSame(request, now + 60 * SECOND));
	}

	/** Taken for lost, sent again one by one, and then it turns out that all had arrived. */
	@Test
	void whatTurnsOutToHaveArrivedIsNotSentOn() {
		begin(100 * 9, Map.of("blksize", "100", "windowsize", "4"));
		long now = System.nanoTime();
		ack(0, now);
		assertEquals(List.of(0, 1, 2, 3, 4), sent);
		read.alarm(read.wakeAt());
		assertEquals(List.of(0, 1, 2, 3, 4, 1, 2), sent, "half a window, then a pause");
		sent.clear();
		ack(4, read.wakeAt() - 1);
		assertEquals(5, sent.getFirst());
	}

	/** Else a network that doubles packets would double the whole transfer (Sorcerer's Apprentice). */
	@Test
	void aDuplicateAckInAWindowOnlyBringsTheTimerNearer() {
		begin(100 * 9, Map.of("blksize", "100", "windowsize", "4"));
		long now = System.nanoTime();
		ack(0, now);
		long before = read.wakeAt();
		ack(0, now);
		assertEquals(List.of(0, 1, 2, 3, 4), sent, "nothing goes out");
		long hinted = read.wakeAt();
		assertTrue(hinted < before, "sooner");
		ack(0, now - SECOND);
		assertEquals(hinted, read.wakeAt(), "but once for each place");
		read.alarm(hinted);
		assertEquals(1, sent.get(5), "the window again");
		ack(4, hinted + 1);
		assertTrue(read.wakeAt() > hinted, "an ACK of something new puts it off");
	}

	@Test
	void aDuplicateAckInLockStepChangesNothing() {
		begin(3000, Map.of());
		long now = System.nanoTime();
		ack(1, now);
		long before = read.wakeAt();
		ack(1, now - SECOND);
		assertEquals(before, read.wakeAt());
		assertEquals(List.of(1, 2), sent);
	}

	/** The cable is out until the server gives up; a phone that is there again at that moment hears why nothing comes. */
	@Test
	void aNetworkThatFailedIsNoReasonToSayNothing() {
		begin(3000, Map.of());
		long now = System.nanoTime();
		ack(1, now);
		cut = true;
		while (read.wakeAt() != Alarmed.NEVER && errors == 0) {
			now = read.wakeAt();
			read.alarm(now);
		}
		assertTrue(read.isOver());
		assertEquals(1, errors);
	}

	@Test
	void whoGoesOnAfterItFailedIsToldAgain() {
		begin(3000, Map.of());
		long before = System.nanoTime();
		ack(1, before);
		read.end(Failures.stopped());
		ack(1, before);
		assertEquals(1, errors, "that was on its way");
		ack(1, System.nanoTime() + SECOND);
		assertEquals(2, errors, "the ERROR was lost");
		read.alarm(read.wakeAt());
		assertTrue(gone, "not for ever");
	}

	/** An ERROR could end what a phone that was restarted just asked for. */
	@Test
	void whoBeganAnewIsToldOnlyIfItGoesOn() {
		begin(3000, Map.of());
		ack(1, System.nanoTime());
		long before = System.nanoTime();
		read.end(Failures.replaced());
		ack(1, before + SECOND / 2);
		assertEquals(0, errors, "its last ACK was overtaken by its next request");
		ack(1, System.nanoTime() + SECOND);
		assertEquals(1, errors, "the request was an old copy");
	}

	/** It would take the ERROR for that transfer's. */
	@Test
	void whoGoesOnElsewhereIsToldNothing() {
		begin(3000, Map.of());
		ack(1, System.nanoTime());
		read.end(Failures.replaced());
		elsewhere = true;
		ack(1, System.nanoTime() + SECOND);
		assertEquals(0, errors);
	}

	@Test
	void whoNeverAnsweredCostsNothingMore() {
		begin(3000, Map.of());
		read.end(Failures.stopped());
		assertTrue(gone);
	}

	/** The server is stopped while a worker opens the file. */
	@Test
	void whatIsOpenedAfterItsEndIsLetGoOf() {
		AtomicBoolean closed = new AtomicBoolean();
		begin(new Late(closed), Map.of());
		assertTrue(closed.get());
		assertTrue(gone);
	}

	private final class Late implements FileSource, ServedFile {

		private final AtomicBoolean closed;

		private Late(AtomicBoolean closed) {
			this.closed = closed;
		}

		@Override
		public Optional<ServedFile> find(String asked) {
			return Optional.of(this);
		}

		@Override
		public List<String> names() {
			return List.of("f");
		}

		@Override
		public String name() {
			return "f";
		}

		@Override
		public long size() {
			return -1;
		}

		@Override
		public InputStream open() {
			told = true;
			read.end(Failures.stopped());
			return new ByteArrayInputStream(new byte[9]) {

				@Override
				public void close() {
					closed.set(true);
				}
			};
		}
	}

	private void begin(int length, Map<String, String> options) {
		begin(new MemorySource().with("f", MemorySource.bytes(length)), options);
	}

	private void begin(FileSource source, Map<String, String> options) {
		ServerSettings settings = ServerSettings.at(CLIENT);
		ServerRules rules = ServerRules.of(settings, source, workers);
		request = new Request(false, "f", "octet", new LinkedHashMap<>(options));
		TransferRecord record = new TransferRecord(1, Operation.READ, CLIENT, "f", new EventQueue(event -> {
		}));
		read = new ReadConversation(request, CLIENT, record, new Wire(), rules);
		read.begin();
	}

	private void ack(int block, long now) {
		read.received(ByteBuffer.wrap(RawClient.numbered(Packet.ACK, block)), now);
	}

	private void assertFallsSilent() {
		int before = sent.size();
		read.alarm(read.wakeAt());
		assertEquals(before + 1, sent.size(), "it is sent again");
	}

	/** Notes the number of each block; 0 stands for the OACK. */
	private final class Wire implements Conversation.Host, Outlet {

		@Override
		public void send(ByteBuffer packet) throws IOException {
			errors += packet.getShort(0) == Packet.ERROR ? 1 : 0;
			if (cut) {
				throw new IOException("Network is unreachable");
			}
			sent.add(packet.getShort(0) == Packet.DATA ? (int) packet.getShort(2) : 0);
		}

		@Override
		public Outlet open(Conversation conversation) {
			return this;
		}

		@Override
		public void start() {
			// Packets are handed over by the test.
		}

		@Override
		public void close() {
			// There is no port.
		}

		@Override
		public void tell(InetSocketAddress client, byte[] packet) {
			assertTrue(told, "A way was open");
		}

		@Override
		public void sooner(long wakeAt) {
			// The test is the clock.
		}

		@Override
		public boolean mayStay(Conversation conversation) {
			return true;
		}

		@Override
		public boolean isElsewhere(Conversation conversation) {
			return elsewhere;
		}

		@Override
		public void finished(Conversation conversation) {
			// Nothing counts it.
		}

		@Override
		public void gone(Conversation conversation) {
			gone = true;
		}
	}
}
