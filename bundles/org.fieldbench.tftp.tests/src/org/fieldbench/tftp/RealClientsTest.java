/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.MemoryUploads;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The clients that Debian packages, those of them that are installed. */
class RealClientsTest extends ServerFixture {

	private static final int[] SIZES = { 0, 1, 512, 1428, 300_000 };

	@TempDir
	Path folder;

	static Stream<Arguments> commands() {
		return Stream.of("curl -sS -o OUT tftp://HOST:PORT/image.bin", "curl -sS --tftp-blksize 1428 -o OUT tftp://HOST:PORT/image.bin",
				"curl -sS --tftp-no-options -o OUT tftp://HOST:PORT/image.bin", "tftp -4 -m octet HOST PORT -c get image.bin OUT",
				"tftp -4 -m netascii HOST PORT -c get image.bin OUT", "atftp --get -r image.bin -l OUT HOST PORT",
				"atftp --option blksize_1428 --option tsize_enable --option timeout_2 --get -r image.bin -l OUT HOST PORT",
				"atftp --option windowsize_8 --option blksize_512 --get -r image.bin -l OUT HOST PORT",
				"busybox tftp -g -r image.bin -l OUT HOST PORT", "busybox tftp -b 1428 -g -r image.bin -l OUT HOST PORT")
				.flatMap(command -> Arrays.stream(SIZES).mapToObj(size -> Arguments.of(command, size)));
	}

	@ParameterizedTest(name = "{0}: {1} bytes")
	@MethodSource("commands")
	void receivesWhatIsServed(String command, int size) throws Exception {
		receives(command, size, settings(NEVER, 4));
	}

	@ParameterizedTest(name = "{0}: {1} bytes, single port")
	@MethodSource("commands")
	void receivesItFromASinglePort(String command, int size) throws Exception {
		ListenPoint onePort = new ListenPoint(RawClient.loopback(), true, Optional.empty());
		receives(command, size, ServerSettings.of(onePort).with(settings(NEVER, 4).repetition()));
	}

	private void receives(String command, int size, ServerSettings settings) throws Exception {
		assumeInstalled(command.substring(0, command.indexOf(' ')));
		files.with("image.bin", MemorySource.bytes(size));
		start(settings);
		Path out = folder.resolve("out.bin");
		run(command, out);
		assertArrayEquals(MemorySource.bytes(size), Files.exists(out) ? Files.readAllBytes(out) : new byte[0]);
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
	}

	static Stream<Arguments> uploads() {
		return Stream.of("curl -sS -T FILE tftp://HOST:PORT/sent.bin", "curl -sS --tftp-blksize 1428 -T FILE tftp://HOST:PORT/sent.bin",
				"tftp -4 -m octet HOST PORT -c put FILE sent.bin", "atftp --put -l FILE -r sent.bin HOST PORT",
				"atftp --option blksize_1428 --option tsize_enable --put -l FILE -r sent.bin HOST PORT",
				"busybox tftp -p -l FILE -r sent.bin HOST PORT", "busybox tftp -b 1428 -p -l FILE -r sent.bin HOST PORT")
				.flatMap(command -> IntStream.of(1, 512, 300_000).mapToObj(size -> Arguments.of(command, size)));
	}

	@ParameterizedTest(name = "{0}: {1} bytes")
	@MethodSource("uploads")
	void storesWhatIsSent(String command, int size) throws Exception {
		assumeInstalled(command.substring(0, command.indexOf(' ')));
		MemoryUploads stored = new MemoryUploads();
		start(settings(NEVER, 4).with(stored));
		run(command, Files.write(folder.resolve("in.bin"), MemorySource.bytes(size)));
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
		assertArrayEquals(MemorySource.bytes(size), stored.stored.get("sent.bin"));
	}

	private void run(String command, Path file) throws Exception {
		run(Arrays.stream(command.split(" ")).map(word -> word.replace("FILE", file.toString()).replace("OUT", file.toString())
				.replace("HOST", "127.0.0.1").replace("PORT", Integer.toString(server.address().getPort())).replace('_', ' ')).toList());
	}

	private static void assumeInstalled(String program) {
		boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
		Assumptions.assumeTrue(found, program + " is not installed");
	}

	private void run(List<String> command) throws Exception {
		Path output = folder.resolve("output.txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> command + " did not end");
			assertEquals(0, process.exitValue(), () -> command + ": " + read(output));
		} finally {
			process.destroyForcibly();
		}
	}

	private static String read(Path output) {
		try {
			return Files.readString(output);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
