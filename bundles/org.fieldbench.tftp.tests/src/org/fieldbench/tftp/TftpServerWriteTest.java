/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.UploadException.Reason;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.MemoryUploads;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TftpServerWriteTest extends ServerFixture {

	private static final int ACK = 4;
	private static final int ERROR = 5;

	private final MemoryUploads uploads = new MemoryUploads();

	private RawClient client(Duration retransmitAfter) throws Exception {
		return new RawClient(start(settings(retransmitAfter, 4).with(uploads)));
	}

	private static byte[] data(int block, byte[] bytes) {
		byte[] packet = Arrays.copyOf(RawClient.numbered(3, block), 4 + bytes.length);
		System.arraycopy(bytes, 0, packet, 4, bytes.length);
		return packet;
	}

	private static byte[] part(byte[] file, int block, int size) {
		return Arrays.copyOfRange(file, (block - 1) * size, Math.min(file.length, block * size));
	}

	private static void assertAck(int block, byte[] packet) {
		assertEquals(ACK, RawClient.opcode(packet));
		assertEquals(block, RawClient.block(packet));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 511, 512, 513, 5120 })
	void whatIsWrittenIsStored(int size) throws Exception {
		byte[] file = MemorySource.bytes(size);
		try (RawClient client = client(NEVER)) {
			assertAck(0, client.write("saved.cfg", "octet").receive());
			for (int block = 1; block <= size / 512 + 1; block++) {
				assertAck(block, client.toPeer(data(block, part(file, block, 512))).receive());
			}
		}
		Transfer end = recorder.nextEnd();
		assertEquals(State.COMPLETE, end.state());
		assertEquals(Operation.WRITE, end.operation());
		assertEquals(size, end.bytes());
		assertEquals(size / 512 + 1, end.traffic().blocks());
		assertEquals(64, end.sha256().orElseThrow().length());
		assertArrayEquals(file, uploads.stored.get("saved.cfg"));
	}

	@Test
	void optionsAreAgreedAndAWindowIsAcknowledgedWhole() throws Exception {
		byte[] file = MemorySource.bytes(100 * 7 + 3);
		try (RawClient client = client(NEVER)) {
			byte[] answer = client.write("f", "octet", "blksize", "100", "windowsize", "4", "tsize", "703", "x", "y").receive();
			assertEquals("blksize,100,windowsize,4,tsize,703", RawClient.texts(answer, 2));
			for (int block = 1; block <= 8; block++) {
				client.toPeer(data(block, part(file, block, 100)));
			}
			assertAck(4, client.receive());
			assertAck(8, client.receive());
		}
		assertEquals(Map.of("blksize", "100", "windowsize", "4", "tsize", "703"), recorder.nextEnd().options());
		assertArrayEquals(file, uploads.stored.get("f"));
	}

	@Test
	void aGapIsToldOnceAndFilledFromThere() throws Exception {
		byte[] file = MemorySource.bytes(100 * 4);
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet", "blksize", "100", "windowsize", "4").receive();
			client.toPeer(data(1, part(file, 1, 100))).toPeer(data(3, part(file, 3, 100))).toPeer(data(4, part(file, 4, 100)));
			assertAck(1, client.receive());
			for (int block = 2; block <= 5; block++) {
				client.toPeer(data(block, part(file, block, 100)));
			}
			assertAck(5, client.receive());
		}
		recorder.nextEnd();
		assertArrayEquals(file, uploads.stored.get("f"));
	}

	@Test
	void aRepeatedBlockIsStoredOnceAndAcknowledgedAgain() throws Exception {
		byte[] file = MemorySource.bytes(600);
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet").receive();
			assertAck(1, client.toPeer(data(1, part(file, 1, 512))).receive());
			assertAck(1, client.toPeer(data(1, part(file, 1, 512))).receive());
			assertAck(2, client.toPeer(data(2, part(file, 2, 512))).receive());
			assertAck(2, client.toPeer(data(2, part(file, 2, 512))).receive());
		}
		assertEquals(1, recorder.nextEnd().traffic().duplicates());
		assertArrayEquals(file, uploads.stored.get("f"));
	}

	@Test
	void theLastAckComesAgainAsOftenAsTheWindowDoes() throws Exception {
		byte[] file = MemorySource.bytes(250);
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet", "blksize", "100", "windowsize", "4").receive();
			for (int time = 1; time <= 4; time++) {
				for (int block = 1; block <= 3; block++) {
					client.toPeer(data(block, part(file, block, 100)));
				}
				assertAck(3, client.receive());
			}
		}
		recorder.nextEnd();
		assertArrayEquals(file, uploads.stored.get("f"));
	}

	@Test
	void theFirstReplyComesAgainWhenTheRequestDoes() throws Exception {
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet", "blksize", "1024").receive();
			byte[] again = client.write("f", "octet", "blksize", "1024").receive();
			assertEquals("blksize,1024", RawClient.texts(again, 2));
		}
		assertEquals(1, recorder.all().stream().mapToLong(Transfer::id).distinct().count());
	}

	@Test
	void netasciiIsTurnedBack() throws Exception {
		ByteArrayOutputStream wire = new ByteArrayOutputStream();
		wire.writeBytes("x".repeat(511).getBytes());
		wire.writeBytes("\r\nline\r\0end\r\n".getBytes());
		try (RawClient client = client(NEVER)) {
			client.write("notes.txt", "netascii").receive();
			client.toPeer(data(1, part(wire.toByteArray(), 1, 512))).receive();
			client.toPeer(data(2, part(wire.toByteArray(), 2, 512))).receive();
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertEquals("x".repeat(511) + "\nline\rend\n", new String(uploads.stored.get("notes.txt")));
	}

	@ParameterizedTest
	@CsvSource({ "READ_ONLY,2,READ_ONLY", "NAME,2,NOT_ALLOWED", "EXISTS,6,NOT_STORED", "FULL,3,NOT_STORED", "OTHER,0,NOT_STORED" })
	void aRefusalHasItsErrorCode(Reason reason, int code, Cause cause) throws Exception {
		uploads.refusing(reason, "not here");
		try (RawClient client = client(NEVER)) {
			byte[] error = client.write("f", "octet").receive();
			assertEquals(ERROR, RawClient.opcode(error));
			assertEquals(code, RawClient.block(error));
			assertEquals("not here", RawClient.texts(error, 4));
		}
		assertEquals(cause, recorder.nextEnd().problem().orElseThrow().cause());
	}

	@Test
	void whatGrowsTooLargeEndsWithErrorThree() throws Exception {
		uploads.atMost(600);
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet").receive();
			client.toPeer(data(1, new byte[512])).receive();
			byte[] error = client.toPeer(data(2, new byte[512])).receive();
			assertEquals(ERROR, RawClient.opcode(error));
			assertEquals(3, RawClient.block(error));
		}
		assertEquals(State.FAILED, recorder.nextEnd().state());
		assertTrue(uploads.discarded.await(30, TimeUnit.SECONDS));
	}

	@Test
	void theLastAckWaitsUntilTheFileIsStored() throws Exception {
		uploads.failingAtEnd(Reason.EXISTS, "There is one");
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet").receive();
			byte[] error = client.toPeer(data(1, new byte[3])).receive();
			assertEquals(ERROR, RawClient.opcode(error));
			assertEquals(6, RawClient.block(error));
		}
		assertTrue(recorder.nextEnd().failure().orElseThrow().contains("There is one"));
		assertTrue(uploads.stored.isEmpty());
	}

	@Test
	void anotherLengthThanAnnouncedIsNotStored() throws Exception {
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet", "tsize", "1000").receive();
			byte[] error = client.toPeer(data(1, new byte[10])).receive();
			assertEquals(ERROR, RawClient.opcode(error));
		}
		assertEquals(Cause.NOT_STORED, recorder.nextEnd().problem().orElseThrow().cause());
		assertNull(uploads.stored.get("f"));
	}

	@Test
	void aBlockLongerThanAgreedEndsIt() throws Exception {
		try (RawClient client = client(NEVER)) {
			client.write("f", "octet").receive();
			assertEquals(ERROR, RawClient.opcode(client.toPeer(data(1, new byte[513])).receive()));
		}
		assertEquals(Cause.UNSUPPORTED, recorder.nextEnd().problem().orElseThrow().cause());
	}

	@Test
	void aWriterThatFallsSilentLeavesNothing() throws Exception {
		try (RawClient client = client(SOON)) {
			client.write("f", "octet").receive();
			assertAck(1, client.toPeer(data(1, new byte[512])).receive());
			assertAck(1, client.receive());
			assertAck(1, client.receive());
			Transfer end = recorder.nextEnd();
			assertEquals(Cause.STALLED, end.problem().orElseThrow().cause());
			assertTrue(end.failure().orElseThrow().contains("sent 1 blocks"), end.failure()::get);
		}
		assertTrue(uploads.discarded.await(30, TimeUnit.SECONDS));
	}

	@Test
	void blockNumbersOfAWriteRollOver() throws Exception {
		byte[] file = MemorySource.bytes(8 * 65_540 + 3);
		try (RawClient client = client(NEVER)) {
			client.write("large", "octet", "blksize", "8", "windowsize", "60").receive();
			for (int block = 1; block <= 65_541; block++) {
				client.toPeer(data(block & 0xffff, part(file, block, 8)));
				if (block % 60 == 0 || block == 65_541) {
					assertAck(block & 0xffff, client.receive());
				}
			}
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertArrayEquals(file, uploads.stored.get("large"));
	}
}
