/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.tftp.TransferListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

@Timeout(60)
class GetVerbTest {

	private static final byte[] IMAGE = new byte[20_000];

	private final StopSignal stop = new StopSignal();
	private final CommandLineBench bench = new CommandLineBench().verb("get", () -> new GetVerb(() -> stop));
	private LoopbackServer server;

	@TempDir
	private Path folder;

	static {
		new Random(1).nextBytes(IMAGE);
	}

	@BeforeEach
	void start() throws IOException {
		server = new LoopbackServer(TransferListener.NONE).with("boot/image.bin", IMAGE).with("text", "a\rb\nc\n".getBytes());
	}

	@AfterEach
	void close() {
		server.close();
	}

	@Test
	void aFolderTakesTheFileUnderItsOwnName() throws IOException {
		assertEquals(Verb.OK, bench.run("get", server.place(), "boot/image.bin", "-o", folder.toString()), bench.err());
		assertArrayEquals(IMAGE, Files.readAllBytes(folder.resolve("image.bin")));
		assertTrue(bench.out().startsWith("Got 20,000 bytes in "), bench.out());
		assertTrue(bench.out().contains("  Options  blksize 1428, tsize 20000\n"), bench.out());
		assertTrue(bench.out().contains("  SHA-256  " + sha256(IMAGE) + "\n"), bench.out());
		assertEquals(List.of("image.bin"), names());
	}

	@ParameterizedTest
	@CsvSource({ "--no-options,''", "--blksize 8192,blksize=8192", "--windowsize 8 --blksize 512,windowsize=8", "--timeout 3,timeout=3" })
	void asksForWhatItIsTold(String options, String agreed) throws IOException {
		Path file = folder.resolve("f");
		Stream<String> words = Stream.concat(Stream.of("get", server.place(), "boot/image.bin", "-o", file.toString(), "--json"),
				Stream.of(options.split(" ")));
		assertEquals(Verb.OK, bench.run(words.toArray(String[]::new)), bench.out());
		JsonObject facts = bench.json().getAsJsonObject();
		JsonObject answer = facts.getAsJsonObject("options");
		if (agreed.isEmpty()) {
			assertTrue(answer.isEmpty(), answer::toString);
		} else {
			assertEquals(agreed.split("=")[1], answer.get(agreed.split("=")[0]).getAsString());
		}
		assertEquals(sha256(IMAGE), facts.get("sha256").getAsString());
		assertEquals("", bench.err());
	}

	@Test
	void thePortMayStandAlone() {
		assertEquals(Verb.OK, bench.run("get", "127.0.0.1", "text", "--port", String.valueOf(server.port()), "-o", folder.toString()));
		assertEquals(Verb.USAGE, bench.run("get", server.place(), "text", "--port", "69"));
	}

	@Test
	void standardOutputTakesTheFileAndNothingElse() {
		assertEquals(Verb.OK, bench.run("get", server.place(), "text", "-o", "-", "--netascii"));
		assertEquals("a\rb\nc\n", bench.out());
		assertTrue(bench.err().startsWith("Got 6 bytes"), bench.err());
	}

	@Test
	void aFileThatIsThereIsReplacedOnlyByAWholeOne() throws IOException {
		Path old = Files.writeString(folder.resolve("image.bin"), "old");
		assertEquals(Verb.FAILED, bench.run("get", server.place(), "missing", "-o", old.toString()));
		assertTrue(bench.err().contains("has no file \"missing\""), bench.err());
		assertEquals("old", Files.readString(old));
		assertEquals(List.of("image.bin"), names());
		assertEquals(Verb.OK, bench.run("get", server.place(), "boot/image.bin", "-o", old.toString()));
		assertArrayEquals(IMAGE, Files.readAllBytes(old));
	}

	@Test
	void ctrlCLeavesNothingBehind() throws IOException {
		stop.raise();
		assertEquals(Verb.FAILED, bench.run("get", server.place(), "boot/image.bin", "-o", folder.toString(), "--json"));
		assertEquals("Cancelled.", bench.json().getAsJsonObject().get("error").getAsString());
		assertEquals(List.of(), names());
	}

	@Test
	void aFileOfAnotherSizeThanAnnouncedIsNotKept() throws Exception {
		try (DatagramSocket liar = new DatagramSocket(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0))) {
			Thread.ofVirtual().start(() -> answer(liar, new byte[] { 0, 6, 't', 's', 'i', 'z', 'e', 0, '9', 0 }, new byte[] { 0, 3, 0, 1, 7 }));
			assertEquals(Verb.FAILED, bench.run("get", "127.0.0.1:" + liar.getLocalPort(), "f", "-o", folder.toString()));
			assertTrue(bench.err().startsWith("The server announced 9 bytes but sent 1:"), bench.err());
			assertEquals(List.of(), names());
		}
	}

	/** Answers each packet with the next one given. */
	private static void answer(DatagramSocket socket, byte[]... packets) {
		try {
			for (byte[] packet : packets) {
				DatagramPacket incoming = new DatagramPacket(new byte[600], 600);
				socket.receive(incoming);
				socket.send(new DatagramPacket(packet, packet.length, incoming.getSocketAddress()));
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@CsvSource({ "--blksize 7", "--blksize 65465", "--windowsize 0", "--timeout 256", "--no-options --blksize 512", "--port 0", "-o - --json",
			"--no-options --timeout 0" })
	void wrongUsageIsSaid(String options) {
		Stream<String> words = Stream.concat(Stream.of("get", "127.0.0.1", "f"), Stream.of(options.split(" ")));
		assertEquals(Verb.USAGE, bench.run(words.toArray(String[]::new)));
	}

	@Test
	void aNameThatGivesNoFileIsSaid() {
		assertEquals(Verb.USAGE, bench.run("get", server.place(), "boot/"));
		assertEquals(Verb.USAGE, bench.run("get", server.place(), ""));
		assertEquals(Verb.USAGE, bench.run("get", "http://x/", "f"));
	}

	@Test
	void aFolderThatIsNotThereIsSaid() {
		assertEquals(Verb.FAILED, bench.run("get", server.place(), "text", "-o", folder.resolve("no/such").toString()));
		assertTrue(bench.err().contains("there is no such folder"), bench.err());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	static String sha256(byte[] bytes) {
		try {
			return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (java.security.NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}
}
