/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.tftp.FetchListener;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpFetch;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a folder at the top, memory mounted, names renamed, and uploads into the same folder. */
class FilesOverTheWireTest {

	@TempDir
	Path folder;

	private final Recorder recorder = new Recorder();
	private TftpServer server;

	@BeforeEach
	void start() throws IOException {
		Files.write(folder.resolve("Boot.bin"), MemorySource.bytes(3 * 512));
		FileSource mounted = Sources.of(List.of(new Mount("", new FolderSource(folder)),
				new Mount("cfg", new MemorySource().with("default.xml", MemorySource.bytes(700)))));
		FileSource source = new RenamingSource(mounted, NameRules.parse("SEP{mac}.cnf.xml -> cfg/default.xml"));
		server = TftpServer.start(ServerSettings.at(RawClient.loopback()).with(UploadFolder.open(folder, UploadRules.DEFAULT.withFreeSpace(0))),
				source, recorder);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private byte[] get(String name) throws IOException {
		var bytes = new ByteArrayOutputStream();
		TftpFetch.fetch(server.address(), name, bytes, FetchListener.NONE);
		return bytes.toByteArray();
	}

	@Test
	void servesWhatIsMeantFromWhereItLies() throws Exception {
		assertArrayEquals(MemorySource.bytes(3 * 512), get("\\BOOT.BIN "));
		assertEquals("Boot.bin", recorder.nextEnd().servedName().orElseThrow());
		assertArrayEquals(MemorySource.bytes(700), get("/SEP0011aabbccdd.cnf.xml"));
		assertEquals("cfg/default.xml", recorder.nextEnd().servedName().orElseThrow());
	}

	@Test
	void aFileThatVanishesWhileServedIsNoSuccess() throws Exception {
		try (RawClient client = new RawClient(server.address())) {
			byte[] packet = client.read("Boot.bin", "octet").receive();
			Files.delete(folder.resolve("Boot.bin"));
			while (RawClient.opcode(packet) == 3) {
				packet = client.ack(RawClient.block(packet)).receive();
			}
			assertEquals(5, RawClient.opcode(packet));
			assertFalse(RawClient.texts(packet, 4).contains(folder.getFileName().toString()), RawClient.texts(packet, 4));
		}
		assertEquals(State.FAILED, recorder.nextEnd().state());
	}

	@Test
	void takesAFileAndServesItThen() throws Exception {
		try (RawClient client = new RawClient(server.address())) {
			assertEquals(4, RawClient.opcode(client.toServer(RawClient.request(2, "/settings.cfg", "octet")).receive()));
			client.toPeer(data(1, "volume=7"));
			assertEquals(1, RawClient.block(client.receive()));
		}
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertEquals("volume=7", Files.readString(folder.resolve("settings.cfg")));
		assertEquals("volume=7", new String(get("SETTINGS.CFG"), StandardCharsets.UTF_8));
	}

	private static byte[] data(int block, String text) {
		byte[] header = RawClient.numbered(3, block);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		byte[] packet = Arrays.copyOf(header, header.length + bytes.length);
		System.arraycopy(bytes, 0, packet, header.length, bytes.length);
		return packet;
	}

	@Test
	void refusesWhatLeavesTheFolderWithoutNamingIt() throws Exception {
		for (int opcode : List.of(1, 2)) {
			for (String name : List.of("../secret", "C:\\secret", "NUL", "cfg/../../secret", "no/such/folder")) {
				try (RawClient client = new RawClient(server.address())) {
					byte[] error = client.toServer(RawClient.request(opcode, name, "octet")).receive();
					assertEquals(5, RawClient.opcode(error), name);
					assertFalse(RawClient.texts(error, 4).contains(folder.getFileName().toString()), RawClient.texts(error, 4));
				}
			}
		}
		assertEquals(List.of("Boot.bin"), Disk.names(folder));
	}
}
