/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.apache.commons.net.tftp.TFTP;
import org.apache.commons.net.tftp.TFTPClient;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TftpServerReadTest extends ServerFixture {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 511, 512, 513, 1024, 512 * 20, 100_000 })
	void whatCommonsNetReceivesIsWhatWasServed(int size) throws Exception {
		byte[] file = MemorySource.bytes(size);
		files.with("boot.bin", file);
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		assertEquals(size, TftpFetch.fetch(start(NEVER), "boot.bin", received, FetchListener.NONE));
		assertArrayEquals(file, received.toByteArray());
		Transfer end = recorder.nextEnd();
		assertEquals(State.COMPLETE, end.state());
		assertEquals(size, end.bytes());
		assertEquals(100, end.percent());
		assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)), end.sha256().orElseThrow());
		assertEquals(0, end.retransmissions());
	}

	@Test
	void blockNumbersRollOverToZero() throws Exception {
		byte[] file = MemorySource.bytes(65_600 * 8);
		files.with("large", file);
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("large", "octet", "blksize", "8").receive();
			client.ack(0);
			assertArrayEquals(file, client.rest(client.receive(), 8));
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 255, 512, 5000, 5120 })
	void netasciiArrivesAsItWasAfterConversion(int size) throws Exception {
		byte[] file = MemorySource.bytes(size);
		for (int i = 0; i < size; i++) {
			file[i] = i % 3 == 0 ? (byte) "\r\n\nx\r".charAt(i / 3 % 5) : (byte) ('a' + i % 26);
		}
		files.with("notes.txt", file);
		try (RawClient client = new RawClient(start(NEVER))) {
			byte[] first = client.read("notes.txt", "NetASCII", "tsize", "0").receive();
			String announced = RawClient.opcode(first) == 6 ? RawClient.texts(first, 2) : "tsize,0";
			byte[] wire = client.read("notes.txt", "netascii").rest(client.receive(), 512);
			assertEquals("tsize," + wire.length, announced, "the size as it goes over the wire");
			assertArrayEquals(file, fromNetascii(wire));
		}
	}

	private static byte[] fromNetascii(byte[] wire) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		for (int i = 0; i < wire.length; i++) {
			if (wire[i] == '\r') {
				assertTrue(wire[i + 1] == '\n' || wire[i + 1] == 0, "after CR comes LF or NUL");
				file.write(wire[++i] == 0 ? '\r' : '\n');
			} else {
				file.write(wire[i]);
			}
		}
		return file.toByteArray();
	}

	@Test
	void commonsNetReadsNetascii() throws Exception {
		files.with("readme.txt", "one\ntwo\n".getBytes());
		InetSocketAddress address = start(NEVER);
		TFTPClient client = new TFTPClient();
		client.open();
		try {
			ByteArrayOutputStream received = new ByteArrayOutputStream();
			client.receiveFile("readme.txt", TFTP.ASCII_MODE, received, address.getAddress(), address.getPort());
			assertEquals("one" + System.lineSeparator() + "two" + System.lineSeparator(), received.toString());
		} finally {
			client.close();
		}
	}

	@Test
	void servesOverIpv6() throws Exception {
		InetAddress loopback = InetAddress.getByName("::1");
		Assumptions.assumeTrue(NetworkInterface.getByInetAddress(loopback) != null, "this computer has no IPv6");
		files.with("six", MemorySource.bytes(700));
		InetSocketAddress address = start(ServerSettings.at(new InetSocketAddress(loopback, 0)));
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		TftpFetch.fetch(address, "six", received, FetchListener.NONE);
		assertArrayEquals(MemorySource.bytes(700), received.toByteArray());
	}

	@Test
	void namesOfAnyKindAreFound() throws IOException {
		String name = "Ordner mit Leerzeichen/B\u00f6\u00f6t IP710.BIN";
		files.with(name, MemorySource.bytes(10));
		try (RawClient client = new RawClient(start(NEVER))) {
			assertArrayEquals(MemorySource.bytes(10), client.read(name, "octet").rest(client.receive(), 512));
		}
	}

	@Test
	void manyClientsAtOnceGetTheirFile() throws Exception {
		files.with("f", MemorySource.bytes(20_000));
		InetSocketAddress address = start(NEVER);
		Thread[] clients = new Thread[12];
		for (int i = 0; i < clients.length; i++) {
			clients[i] = Thread.ofPlatform().start(() -> fetchQuietly(address));
		}
		for (int i = 0; i < clients.length; i++) {
			assertEquals(State.COMPLETE, recorder.nextEnd().state());
		}
		for (Thread client : clients) {
			client.join();
		}
	}

	private static void fetchQuietly(InetSocketAddress address) {
		try {
			TftpFetch.fetch(address, "f", new ByteArrayOutputStream(), FetchListener.NONE);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
