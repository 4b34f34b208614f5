/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;

/** What others can see, and files that change under way. */
class TftpServerEventsTest extends ServerFixture {

	private static final long VANISHED = -1;

	/** A file of which a test says which version it is. */
	private static final class Versioned implements FileSource {

		private final AtomicReference<Object> version = new AtomicReference<>(1L);
		private final AtomicInteger openings = new AtomicInteger();
		private final byte[] bytes;

		Versioned(byte[] bytes) {
			this.bytes = bytes;
		}

		@Override
		public Optional<ServedFile> find(String requestedName) {
			return Optional.of(new ServedFile() {

				@Override
				public String name() {
					return requestedName;
				}

				@Override
				public long size() {
					return bytes.length;
				}

				@Override
				public InputStream open() {
					openings.incrementAndGet();
					return new ByteArrayInputStream(bytes);
				}

				@Override
				public Optional<Object> revision() throws IOException {
					if (version.get().equals(VANISHED)) {
						throw new FileNotFoundException("/secret/" + requestedName);
					}
					return Optional.of(version.get());
				}
			});
		}

		@Override
		public List<String> names() {
			return List.of();
		}
	}

	@Test
	void theCourseOfATransferIsTold() throws Exception {
		files.with("f", MemorySource.bytes(1000));
		try (RawClient client = new RawClient(start(SOON))) {
			client.read("f", "octet", "blksize", "512").receive();
			client.receive();
			client.ack(0);
			client.rest(client.receive(), 512);
			recorder.nextEnd();
		}
		server.close();
		List<Kind> kinds = recorder.kinds().stream().distinct().toList();
		assertEquals(List.of(Kind.LISTENING, Kind.REQUESTED, Kind.AGREED, Kind.RETRANSMITTED, Kind.COMPLETED, Kind.STOPPED),
				kinds.stream().filter(kind -> kind != Kind.PROGRESS).toList());
		Transfer end = recorder.all().get(recorder.all().size() - 1);
		assertEquals(2, end.traffic().blocks());
		assertTrue(recorder.events().stream().noneMatch(event -> event.text().isBlank()));
	}

	@Test
	void aMissWithNoNameLikeItIsNoAlarm() throws Exception {
		files.with("boot-15.bin", new byte[1]);
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("cfg000b82123456", "octet").receive();
			assertEquals(Cause.NOT_FOUND, recorder.nextEnd().problem().orElseThrow().cause());
			client.read("boot-14.bin", "octet").receive();
			Problem nearly = recorder.nextEnd().problem().orElseThrow();
			assertEquals(Cause.NEARLY_FOUND, nearly.cause());
			assertTrue(nearly.text().contains("boot-15.bin"), nearly::text);
		}
		assertTrue(Cause.NOT_FOUND.severity().compareTo(Severity.WARNING) < 0);
		assertEquals(Severity.WARNING, Cause.NEARLY_FOUND.severity());
	}

	@Test
	void repeatedAcksAreCounted() throws Exception {
		files.with("f", MemorySource.bytes(1000));
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet").receive();
			client.ack(1).receive();
			client.ack(1).ack(1).ack(9).ack(2);
			Transfer end = recorder.nextEnd();
			assertEquals(State.COMPLETE, end.state());
			assertEquals(3, end.traffic().duplicates());
			assertEquals(0, end.retransmissions());
		}
	}

	@Test
	void aFileReplacedUnderWayEndsTheTransferBeforeItsLastBlock() throws Exception {
		Versioned file = new Versioned(MemorySource.bytes(1000));
		assertChangeIsNoticed(file, 2L);
		assertFalse(recorder.events().stream().anyMatch(event -> event.kind() == Kind.COMPLETED));
	}

	@Test
	void aFileThatVanishedEndsTheTransferWithoutNamingItsPlace() throws Exception {
		assertChangeIsNoticed(new Versioned(MemorySource.bytes(1000)), VANISHED);
	}

	private void assertChangeIsNoticed(Versioned file, Object later) throws Exception {
		server = TftpServer.start(settings(NEVER, 2), file, recorder);
		try (RawClient client = new RawClient(server.address())) {
			client.read("f", "octet").receive();
			file.version.set(later);
			byte[] error = client.ack(1).receive();
			assertEquals(5, RawClient.opcode(error));
			assertFalse(RawClient.texts(error, 4).contains("secret"), RawClient.texts(error, 4));
		}
		assertEquals(Cause.FILE_CHANGED, recorder.nextEnd().problem().orElseThrow().cause());
	}

	@Test
	void whatManyAskForIsReadOnce() throws Exception {
		Versioned file = new Versioned(MemorySource.bytes(1000));
		server = TftpServer.start(settings(NEVER, 2), file, recorder);
		try (RawClient one = new RawClient(server.address()); RawClient two = new RawClient(server.address())) {
			byte[] first = one.read("f", "octet").receive();
			byte[] second = two.read("f", "octet").receive();
			assertEquals(1, file.openings.get());
			one.rest(first, 512);
			two.rest(second, 512);
		}
	}

	@Test
	void aSlowListenerHoldsNoTransferUp() throws Exception {
		files.with("f", MemorySource.bytes(1000));
		Object gate = new Object();
		synchronized (gate) {
			server = TftpServer.start(settings(NEVER, 2), files, transfer -> {
				synchronized (gate) {
					recorder.changed(transfer);
				}
			});
			try (RawClient client = new RawClient(server.address())) {
				client.rest(client.read("f", "octet").receive(), 512);
			}
			assertTrue(recorder.all().isEmpty());
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertTrue(recorder.all().get(0).elapsed().compareTo(Duration.ofSeconds(60)) < 0);
	}
}
