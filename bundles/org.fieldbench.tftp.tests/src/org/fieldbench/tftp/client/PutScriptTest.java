/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.OptionalLong;

import org.fieldbench.tftp.client.ClientException.Reason;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.ScriptedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A write, packet by packet. */
@Timeout(60)
class PutScriptTest {

	private static final RequestedOptions WINDOW = RequestedOptions.NONE.blockSize(8).windowSize(3);

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

	private ScriptedServer put(byte[] file, ClientSettings settings) {
		return server.put("f", new ByteArrayInputStream(file), OptionalLong.of(file.length), settings, ClientListener.NONE);
	}

	@Test
	void aFileOfWholeBlocksEndsWithAnEmptyOne() throws Exception {
		byte[] file = MemorySource.bytes(1024);
		put(file, Clients.CALM).expectTexts(2, "f,octet").ack(0);
		assertArrayEquals(Arrays.copyOf(file, 512), server.expectData(1));
		server.ack(1);
		assertArrayEquals(Arrays.copyOfRange(file, 512, 1024), server.expectData(2));
		server.ack(2);
		assertEquals(0, server.expectData(3).length);
		server.ack(3);
		ClientResult result = server.result();
		assertEquals(Clients.sha256(file), result.sha256());
		assertEquals(1024, result.bytes());
		assertEquals(3, result.blocks());
	}

	@Test
	void theSizeIsAnnounced() throws Exception {
		put(new byte[100], Clients.CALM.with(RequestedOptions.STANDARD)).expectTexts(2, "f,octet,tsize,100,blksize,1428")
				.optionAck("tsize", "100", "blksize", "1428");
		assertEquals(100, server.expectData(1).length);
		server.ack(1);
		server.result();
	}

	@Test
	void theSizeOfATextIsNotThatOnTheWire() throws Exception {
		put("a\nb\rc".getBytes(), Clients.CALM.with(RequestedOptions.NONE.withSize()).with(TransferMode.NETASCII)).expectTexts(2, "f,netascii").ack(0);
		assertArrayEquals("a\r\nb\r\0c".getBytes(), server.expectData(1));
		server.ack(1);
		assertEquals(5, server.result().bytes());
	}

	@Test
	void duplicateAcksNeverDoubleTheData() throws Exception {
		put(MemorySource.bytes(1000), Clients.CALM).expect("*").ack(0);
		server.expectData(1);
		server.ack(0).ack(1);
		server.expectData(2);
		server.ack(1).ack(1).ack(0).expectNothing(50).ack(2);
		assertEquals(4, server.result().duplicates());
	}

	@Test
	void anAckOfWhatWasNotSentIsIgnored() throws Exception {
		put(MemorySource.bytes(1000), Clients.CALM).expect("*").ack(0);
		server.expectData(1);
		server.ack(2).ack(500).expectNothing(50).ack(1);
		server.expectData(2);
		server.ack(2);
		server.result();
	}

	@Test
	void anAckWithinAWindowBeginsTheNextBehindIt() throws Exception {
		put(MemorySource.bytes(36), Clients.CALM.with(WINDOW)).expect("*").optionAck("blksize", "8", "windowsize", "3");
		expectBlocks(1, 2, 3);
		server.ack(1);
		expectBlocks(2, 3, 4);
		server.ack(4);
		expectBlocks(5);
		server.ack(5);
		ClientResult result = server.result();
		assertEquals(2, result.retransmissions());
		assertEquals(5, result.blocks());
	}

	private void expectBlocks(int... blocks) throws IOException {
		for (int block : blocks) {
			server.expectData(block);
		}
	}

	@Test
	void theTimerSendsAgain() throws Exception {
		put(new byte[9], Clients.HASTY).expect("*").expect("*").ack(0);
		server.expectData(1);
		server.expectData(1);
		server.ack(1);
		assertTrue(server.result().retransmissions() >= 2);
	}

	@Test
	void aStallNamesTheBlock() throws Exception {
		put(new byte[600], Clients.HASTY).expect("*").ack(0).ack(1);
		server.expectData(1);
		server.ack(1);
		ClientException failure = server.failure();
		assertEquals(Reason.STALLED, failure.reason());
		assertTrue(failure.getMessage().startsWith("Stalled at block 2: "), failure::getMessage);
	}

	@Test
	void aRefusalSaysWhatToDo() throws Exception {
		put(new byte[600], Clients.CALM).expect("*").error(2, "Access denied");
		ClientException failure = server.failure();
		assertEquals(2, failure.serverCode().orElseThrow());
		assertTrue(failure.getMessage().contains("uploads"), failure::getMessage);
	}

	@Test
	void aFileThatCannotBeReadEndsItAndTheServerIsTold() throws Exception {
		IOException broken = new IOException("broken");
		InputStream file = new InputStream() {
			@Override
			public int read() throws IOException {
				throw broken;
			}
		};
		server.put("f", file, OptionalLong.empty(), Clients.CALM, ClientListener.NONE).expect("*").ack(0).expectError(0);
		assertSame(broken, server.cause());
	}

	@Test
	void refusedOptionsAreLeftOutTheSecondTime() throws Exception {
		put(new byte[1], Clients.CALM.with(RequestedOptions.STANDARD)).expect("*").error(8, "").expectTexts(2, "f,octet").ack(0);
		server.expectData(1);
		server.ack(1);
		assertTrue(server.result().optionsRefused());
	}
}
