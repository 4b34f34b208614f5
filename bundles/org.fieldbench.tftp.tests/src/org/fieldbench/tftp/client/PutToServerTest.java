/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.MemoryUploads;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes to our own server. */
@Timeout(60)
class PutToServerTest extends ServerFixture {

	private final MemoryUploads uploads = new MemoryUploads();

	static Stream<Arguments> all() {
		RequestedOptions none = RequestedOptions.NONE;
		return Stream.of(none, RequestedOptions.STANDARD, none.blockSize(100).windowSize(16), none.blockSize(65464).windowSize(8))
				.flatMap(options -> Stream.of(0, 1, 512, 1428, 100_003).map(size -> Arguments.of(options, size)));
	}

	@ParameterizedTest
	@MethodSource("all")
	void whatIsStoredIsWhatWasSent(RequestedOptions options, int size) throws Exception {
		byte[] file = MemorySource.bytes(size);
		for (boolean singlePort : new boolean[] { false, true }) {
			ClientResult result = put(start(new ListenPoint(RawClient.loopback(), singlePort, java.util.Optional.empty())),
					Clients.CALM.with(options), file);
			Transfer transfer = recorder.nextEnd();
			assertEquals(State.COMPLETE, transfer.state());
			assertArrayEquals(file, uploads.stored.get("f"));
			assertEquals(transfer.options(), result.options());
			assertEquals(transfer.sha256().orElseThrow(), result.sha256());
			stop();
		}
	}

	@Test
	void textIsStoredAsItWas() throws Exception {
		byte[] file = MemorySource.bytes(20_000);
		put(start(ListenPoint.standard(RawClient.loopback())), Clients.CALM.with(TransferMode.NETASCII), file);
		recorder.nextEnd();
		assertArrayEquals(file, uploads.stored.get("f"));
	}

	@Test
	void aReadOnlyServerSaysSo() throws Exception {
		InetSocketAddress server = start(NEVER);
		ClientException failure = assertThrows(ClientException.class, () -> put(server, Clients.CALM, new byte[1]));
		assertEquals(ClientException.Reason.REFUSED, failure.reason());
	}

	@Test
	void aCancelledFileIsNotStored() throws Exception {
		InetSocketAddress server = start(ListenPoint.standard(RawClient.loopback()));
		ClientListener impatient = new ClientListener() {
			private boolean began;

			@Override
			public void progressed(long bytes) {
				began = true;
			}

			@Override
			public boolean isCancelled() {
				return began;
			}
		};
		try (TftpClient client = new TftpClient(Clients.CALM)) {
			ByteArrayInputStream file = new ByteArrayInputStream(new byte[100_000]);
			assertThrows(ClientException.class, () -> client.put(server, "f", file, OptionalLong.empty(), impatient));
		}
		assertEquals(State.FAILED, recorder.nextEnd().state());
		assertNull(uploads.stored.get("f"));
	}

	private InetSocketAddress start(ListenPoint listener) throws IOException {
		Repetition never = new Repetition(NEVER, NEVER, 4, Duration.ZERO);
		return start(ServerSettings.of(listener).with(never).with(uploads));
	}

	private static ClientResult put(InetSocketAddress server, ClientSettings settings, byte[] file) throws IOException {
		try (TftpClient client = new TftpClient(settings)) {
			return client.put(server, "f", new ByteArrayInputStream(file), OptionalLong.of(file.length), ClientListener.NONE);
		}
	}
}
