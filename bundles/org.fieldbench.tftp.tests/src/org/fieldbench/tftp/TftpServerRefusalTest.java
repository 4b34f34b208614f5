/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.Recorder;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TftpServerRefusalTest extends ServerFixture {

	@Test
	void anUnknownNameGetsErrorOneAndTheUserAHint() throws Exception {
		files.with("firmware/IP710Boot.bin", new byte[1]).with("readme.txt", new byte[1]);
		start(NEVER);
		assertError(1, "File not found", RawClient.request(1, "ip710boot.bin", "octet"));
		Transfer end = recorder.nextEnd();
		assertEquals(State.FAILED, end.state());
		assertTrue(end.failure().orElseThrow().contains("Did the client mean \"firmware/IP710Boot.bin\"?"), end.failure()::get);
	}

	@Test
	void nothingIsWritten() throws Exception {
		start(NEVER);
		assertError(2, "only hands out files", RawClient.request(2, "config.bin", "octet"));
		assertTrue(recorder.nextEnd().failure().orElseThrow().contains("read-only"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mail", "binary", "" })
	void otherModesAreRefused(String mode) throws Exception {
		files.with("f", new byte[1]);
		start(NEVER);
		assertError(4, "octet", RawClient.request(1, "f", mode));
	}

	@ParameterizedTest
	@CsvSource({ "0100", "0006", "0007", "ffff", "0001", "000161", "00016100", "0001610062", "00010000", "000300", "000400",
			"0001610062006300", "00016100620063006400650066" })
	void malformedPacketsGetErrorFour(String hex) throws Exception {
		start(NEVER);
		byte[] packet = HexFormat.of().parseHex(hex);
		if (hex.equals("0006")) {
			assertError(5, "No transfer", packet);
		} else {
			assertError(4, "", packet);
		}
	}

	@Test
	void packetsOfNoTransferGetErrorFive() throws Exception {
		start(NEVER);
		assertError(5, "No transfer", RawClient.numbered(4, 3));
		assertError(5, "No transfer", RawClient.numbered(3, 3));
	}

	private void assertError(int code, String text, byte[] packet) throws IOException {
		try (RawClient client = new RawClient(server.address())) {
			byte[] answer = client.toServer(packet).receive();
			assertEquals(5, RawClient.opcode(answer));
			assertEquals(code, RawClient.block(answer));
			assertTrue(RawClient.texts(answer, 4).contains(text), () -> RawClient.texts(answer, 4));
			assertFalse(client.peer().equals(server.address()), "clients refuse answers from the server's port");
		}
	}

	@Test
	void noGarbageStopsTheServer() throws Exception {
		files.with("f", MemorySource.bytes(100));
		InetSocketAddress address = start(NEVER);
		Random random = new Random(350);
		try (RawClient garbage = new RawClient(address)) {
			for (int i = 0; i < 3000; i++) {
				byte[] packet = new byte[random.nextInt(80)];
				random.nextBytes(packet);
				if (packet.length > 1 && random.nextBoolean()) {
					packet[0] = 0;
					packet[1] = (byte) random.nextInt(8);
				}
				garbage.toServer(packet);
			}
			garbage.toServer(new byte[60_000]);
		}
		try (RawClient client = new RawClient(address)) {
			byte[] first = null;
			for (int i = 0; i < 20 && first == null; i++) {
				// the system may drop a request while its queue is full of garbage, so a client asks again
				first = client.read("f", "octet").receiveWithin(1000);
			}
			assertArrayEquals(MemorySource.bytes(100), client.rest(first, 512));
		}
	}

	@Test
	void tooManyAtOnceAreRefusedAndRoomIsMadeAgain() throws Exception {
		files.with("f", MemorySource.bytes(600));
		InetSocketAddress address = start(settings(NEVER, 2).with(new Limits(1, 1, 0)));
		try (RawClient first = new RawClient(address)) {
			byte[] data = first.read("f", "octet").receive();
			assertError(0, "Too many", RawClient.request(1, "f", "octet"));
			assertTrue(recorder.nextEnd().failure().orElseThrow().contains("the most allowed"));
			first.rest(data, 512);
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertEquals(600, TftpFetch.fetch(address, "f", new ByteArrayOutputStream(), FetchListener.NONE));
	}

	@Test
	void closingEndsRunningTransfersWithAnError() throws Exception {
		files.with("f", MemorySource.bytes(6000));
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet").receive();
			server.close();
			assertEquals(1, recorder.endsLeft(), "close returns after the end of all transfers");
			byte[] error = client.receive();
			assertEquals(5, RawClient.opcode(error));
			assertEquals("The server was stopped", RawClient.texts(error, 4));
		}
		assertTrue(recorder.nextEnd().failure().orElseThrow().contains("stopped"));
		server.close();
	}

	@Test
	void aFaultOfTheSourceEndsOnlyItsTransfer() throws Exception {
		FileSource broken = new FileSource() {
			@Override
			public Optional<ServedFile> find(String name) throws IOException {
				if (name.equals("io")) {
					throw new IOException("/secret/path is gone");
				}
				throw new IllegalStateException("/secret/path");
			}

			@Override
			public List<String> names() {
				return List.of();
			}
		};
		server = TftpServer.start(ServerSettings.at(RawClient.loopback()), broken, new Recorder());
		for (String name : List.of("io", "fault", "io")) {
			try (RawClient client = new RawClient(server.address())) {
				byte[] error = client.read(name, "octet").receive();
				assertEquals(5, RawClient.opcode(error));
				assertFalse(RawClient.texts(error, 4).contains("secret"));
			}
		}
	}

	@Test
	void aListenersFaultDisturbsNothing() throws Exception {
		files.with("f", MemorySource.bytes(5000));
		server = TftpServer.start(ServerSettings.at(RawClient.loopback()), files, transfer -> {
			throw new IllegalStateException("listener");
		});
		assertEquals(5000, TftpFetch.fetch(server.address(), "f", new ByteArrayOutputStream(), FetchListener.NONE));
	}

	@Test
	void aFileShorterThanAnnouncedIsNotASuccess() throws Exception {
		ServedFile cut = new ServedFile() {
			@Override
			public String name() {
				return "f";
			}

			@Override
			public long size() {
				return 1000;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(new byte[900]);
			}
		};
		FileSource source = new FileSource() {
			@Override
			public Optional<ServedFile> find(String name) {
				return Optional.of(cut);
			}

			@Override
			public List<String> names() {
				return List.of("f");
			}
		};
		server = TftpServer.start(ServerSettings.at(RawClient.loopback()), source, recorder);
		assertThrows(IOException.class,
				() -> TftpFetch.fetch(server.address(), "f", new ByteArrayOutputStream(), FetchListener.NONE));
		assertEquals(State.FAILED, recorder.nextEnd().state());
	}

	@Test
	void aTakenPortIsSaidSo() throws Exception {
		InetSocketAddress taken = start(NEVER);
		ServerStartException refusal = assertThrows(ServerStartException.class,
				() -> TftpServer.start(ServerSettings.at(taken), files, TransferListener.NONE));
		assertEquals(ServerStartException.Reason.PORT_TAKEN, refusal.reason());
		assertTrue(refusal.getMessage().contains(Integer.toString(taken.getPort())));
		assertTrue(refusal.getMessage().contains("another port"));
	}

	@Test
	void progressIsTold() throws Exception {
		byte[] file = MemorySource.bytes(512 * 3);
		files.with("f", file);
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		TftpFetch.fetch(start(NEVER), "f", received, FetchListener.NONE);
		recorder.nextEnd();
		assertArrayEquals(file, received.toByteArray());
		List<Transfer> told = recorder.all();
		assertEquals(Optional.empty(), told.getFirst().servedName());
		assertEquals(Optional.of("f"), told.getLast().servedName());
		assertTrue(Arrays.asList(told.stream().map(Transfer::state).toArray()).subList(0, told.size() - 1).stream()
				.allMatch(State.RUNNING::equals));
	}
}
