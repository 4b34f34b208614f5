/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.testing.DebianServers;
import org.fieldbench.tftp.testing.MemorySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Writes files to servers of others, and reads them back. */
@Timeout(120)
class DebianServersTest {

	/** The server may need a moment until it listens; the client asks again until then. */
	private static final ClientSettings SETTINGS = ClientSettings.STANDARD
			.with(new Repetition(Duration.ofMillis(200), Duration.ofMillis(200), 20, Duration.ofSeconds(20))).dallying(Duration.ZERO);
	private static final List<Integer> SIZES = List.of(0, 1, 512, 1428, 300_000);

	@TempDir
	private static Path packages;
	private static DebianServers servers;
	@TempDir
	private Path root;

	@BeforeAll
	static void unpack() throws Exception {
		servers = new DebianServers(packages);
	}

	@AfterEach
	void stop() {
		servers.stop();
	}

	@BeforeEach
	void openToAll() throws Exception {
		Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));
	}

	@Test
	void tftpdHpaTakesAndGivesWhatWasSent() throws Exception {
		InetSocketAddress server = servers.tftpdHpa(root);
		RequestedOptions none = RequestedOptions.NONE;
		for (RequestedOptions options : List.of(none, RequestedOptions.STANDARD, none.blockSize(65464).withSize().timeoutSeconds(1),
				none.timeoutMicros(500_000).blockSize(1024))) {
			thereAndBack(server, options);
		}
	}

	@Test
	void atftpdTakesAndGivesWhatWasSent() throws Exception {
		InetSocketAddress server = servers.atftpd(root);
		RequestedOptions none = RequestedOptions.NONE;
		for (RequestedOptions options : List.of(none, RequestedOptions.STANDARD, none.blockSize(1428).windowSize(8).timeoutSeconds(1))) {
			thereAndBack(server, options);
		}
	}

	@Test
	void tftpdHpaRollsOverAsAsked() throws Exception {
		RequestedOptions asked = RequestedOptions.NONE.blockSize(16).rollOver(RollOver.TO_ONE);
		ClientResult result = there(servers.tftpdHpa(root), asked, "long", MemorySource.bytes(16 * 65_540 + 5));
		assertEquals("1", result.options().get("rollover"));
		assertEquals(65_541, result.blocks());
	}

	private void thereAndBack(InetSocketAddress server, RequestedOptions options) throws Exception {
		for (int size : SIZES) {
			String name = "f" + size + options.hashCode();
			byte[] sent = MemorySource.bytes(size);
			assertEquals(sent.length, there(server, options, name, sent).bytes());
		}
	}

	private ClientResult there(InetSocketAddress server, RequestedOptions options, String name, byte[] sent) throws Exception {
		ByteArrayOutputStream back = new ByteArrayOutputStream();
		try (TftpClient client = new TftpClient(SETTINGS.with(options))) {
			ClientResult put = client.put(server, name, new ByteArrayInputStream(sent), OptionalLong.of(sent.length), ClientListener.NONE);
			assertEquals(Clients.sha256(sent), put.sha256());
			awaitWritten(root.resolve(name), sent.length);
			ClientResult got = client.get(server, name, back, ClientListener.NONE);
			assertArrayEquals(sent, back.toByteArray(), () -> name + " with " + options);
			return got;
		}
	}

	/** A server that has acknowledged the last block may still be writing it: atftpd does. */
	private static void awaitWritten(Path file, long length) throws Exception {
		while (Files.size(file) < length) {
			assertFalse(Thread.interrupted(), () -> file + " was not written in time.");
			Thread.onSpinWait();
		}
	}
}
