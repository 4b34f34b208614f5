/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.stream.Stream;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads from our own server. */
@Timeout(60)
class GetFromServerTest extends ServerFixture {

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	static Stream<Arguments> all() {
		RequestedOptions none = RequestedOptions.NONE;
		return Stream.of(none, RequestedOptions.STANDARD, none.blockSize(8).windowSize(16), none.blockSize(65464), none.blockSize(512).windowSize(64),
				none.timeoutSeconds(2).withSize(), none.windowSize(65535).blockSize(1428))
				.flatMap(options -> Stream.of(0, 1, 511, 512, 513, 1428, 8 * 512, 100_003).map(size -> Arguments.of(options, size)));
	}

	@ParameterizedTest
	@MethodSource("all")
	void whatArrivesIsWhatIsServed(RequestedOptions options, int size) throws Exception {
		byte[] served = MemorySource.bytes(size);
		files.with("f", served);
		ClientResult result = get(start(NEVER), Clients.CALM.with(options), "f", file);
		assertArrayEquals(served, file.toByteArray());
		assertEquals(size, result.bytes());
		assertEquals(Clients.sha256(served), result.sha256());
		Transfer transfer = recorder.nextEnd();
		assertEquals(State.COMPLETE, transfer.state());
		assertEquals(transfer.options(), result.options());
		options.blockSize().ifPresent(asked -> assertEquals(Integer.toString(asked), result.options().get("blksize")));
	}

	@Test
	void aServerThatAnswersFromItsListeningPortIsUnderstood() throws Exception {
		byte[] served = MemorySource.bytes(50_000);
		files.with("f", served);
		get(start(ServerSettings.of(ListenPoint.singlePort(RawClient.loopback()))), Clients.CALM.with(RequestedOptions.STANDARD.windowSize(8)), "f",
				file);
		assertArrayEquals(served, file.toByteArray());
	}

	@Test
	void textComesBackAsItWas() throws Exception {
		byte[] served = MemorySource.bytes(20_000);
		files.with("f", served);
		get(start(NEVER), Clients.CALM.with(TransferMode.NETASCII).with(RequestedOptions.NONE.blockSize(9)), "f", file);
		assertArrayEquals(served, file.toByteArray());
	}

	@Test
	void aMissingFileIsNamed() throws Exception {
		InetSocketAddress address = start(NEVER);
		ClientException failure = assertThrows(ClientException.class, () -> get(address, Clients.CALM, "no such", file));
		assertEquals(1, failure.serverCode().orElseThrow());
		assertTrue(failure.getMessage().contains("It has no file \"no such\""), failure::getMessage);
	}

	@Test
	void aFullDiskIsTheCallersOwnExceptionAndTheServerIsTold() throws Exception {
		files.with("f", MemorySource.bytes(5000));
		InetSocketAddress address = start(NEVER);
		IOException full = new IOException("full");
		OutputStream disk = new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw full;
			}
		};
		assertSame(full, assertThrows(IOException.class, () -> get(address, Clients.CALM, "f", disk)));
		assertEquals(State.FAILED, recorder.nextEnd().state());
	}

	private static ClientResult get(InetSocketAddress server, ClientSettings settings, String name, OutputStream to) throws IOException {
		try (TftpClient client = new TftpClient(settings)) {
			return client.get(server, name, to, ClientListener.NONE);
		}
	}
}
