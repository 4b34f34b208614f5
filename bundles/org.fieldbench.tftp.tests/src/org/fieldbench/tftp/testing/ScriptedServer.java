/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientResult;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.TftpClient;

/** A server of which the test sends each packet itself, and a client of ours that runs against it on a thread of its own. */
public final class ScriptedServer implements AutoCloseable {

	private final RawClient socket;
	private final ByteArrayOutputStream received = new ByteArrayOutputStream();
	private CompletableFuture<ClientResult> client;

	@FunctionalInterface
	private interface Work {
		ClientResult run(TftpClient client) throws IOException;
	}

	public ScriptedServer() throws IOException {
		socket = new RawClient(RawClient.loopback());
	}

	public ScriptedServer get(String name, ClientSettings settings, ClientListener listener) {
		return start(settings, with -> with.get(socket.address(), name, received, listener));
	}

	public ScriptedServer put(String name, InputStream file, OptionalLong size, ClientSettings settings, ClientListener listener) {
		return start(settings, with -> with.put(socket.address(), name, file, size, listener));
	}

	private ScriptedServer start(ClientSettings settings, Work work) {
		client = new CompletableFuture<>();
		Thread.ofPlatform().daemon().start(() -> {
			try (TftpClient with = new TftpClient(settings)) {
				client.complete(work.run(with));
			} catch (Throwable e) {
				client.completeExceptionally(e);
			}
		});
		return this;
	}

	/** @param hex the packet expected, e.g. {@code 00040001}, or {@code *} for any */
	public ScriptedServer expect(String hex) throws IOException {
		byte[] packet = socket.receive();
		if (!hex.equals("*")) {
			assertEquals(hex, HexFormat.of().formatHex(packet));
		}
		return this;
	}

	public ScriptedServer expectAck(int block) throws IOException {
		return expect(HexFormat.of().formatHex(RawClient.numbered(4, block)));
	}

	/** @return file bytes of the DATA packet expected */
	public byte[] expectData(int block) throws IOException {
		byte[] packet = socket.receive();
		assertEquals(3, RawClient.opcode(packet), () -> HexFormat.of().formatHex(packet));
		assertEquals(block, RawClient.block(packet));
		return Arrays.copyOfRange(packet, 4, packet.length);
	}

	/** @param text opcode, then the texts joined by commas */
	public ScriptedServer expectTexts(int opcode, String text) throws IOException {
		byte[] packet = socket.receive();
		assertEquals(opcode, RawClient.opcode(packet));
		assertEquals(text, RawClient.texts(packet, 2));
		return this;
	}

	public ScriptedServer expectError(int code) throws IOException {
		byte[] packet = socket.receive();
		assertEquals(5, RawClient.opcode(packet), () -> HexFormat.of().formatHex(packet));
		assertEquals(code, RawClient.block(packet));
		return this;
	}

	public ScriptedServer expectNothing(int millis) throws IOException {
		byte[] packet = socket.receiveWithin(millis);
		assertTrue(packet == null, () -> "came: " + HexFormat.of().formatHex(packet));
		return this;
	}

	public ScriptedServer data(int block, byte[] bytes) throws IOException {
		byte[] packet = Arrays.copyOf(RawClient.numbered(3, block), 4 + bytes.length);
		System.arraycopy(bytes, 0, packet, 4, bytes.length);
		return send(packet);
	}

	public ScriptedServer ack(int block) throws IOException {
		return send(RawClient.numbered(4, block));
	}

	/** @param options names and values in turn */
	public ScriptedServer optionAck(String... options) throws IOException {
		ByteArrayOutputStream packet = new ByteArrayOutputStream();
		packet.writeBytes(new byte[] { 0, 6 });
		Arrays.stream(options).forEach(option -> packet.writeBytes((option + '\0').getBytes()));
		return send(packet.toByteArray());
	}

	public ScriptedServer error(int code, String text) throws IOException {
		return send(errorPacket(code, text));
	}

	public static byte[] errorPacket(int code, String text) {
		ByteArrayOutputStream packet = new ByteArrayOutputStream();
		packet.writeBytes(RawClient.numbered(5, code));
		packet.writeBytes((text + '\0').getBytes());
		return packet.toByteArray();
	}

	public ScriptedServer send(byte[] packet) throws IOException {
		socket.toPeer(packet);
		return this;
	}

	public RawClient socket() {
		return socket;
	}

	/** @return what the client handed over so far */
	public byte[] received() {
		return received.toByteArray();
	}

	public ClientResult result() throws Exception {
		return client.get(60, TimeUnit.SECONDS);
	}

	public ClientException failure() throws Exception {
		return (ClientException) cause();
	}

	public Throwable cause() throws Exception {
		try {
			ClientResult result = result();
			throw new AssertionError("It did not fail: " + result);
		} catch (ExecutionException e) {
			return e.getCause();
		}
	}

	@Override
	public void close() {
		socket.close();
	}
}
