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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
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
		assumeInstalled(command.substring(0, command.indexOf(' ')));
		files.with("image.bin", MemorySource.bytes(size));
		start(NEVER);
		Path out = folder.resolve("out.bin");
		run(Arrays.stream(command.split(" ")).map(word -> word.replace("OUT", out.toString()).replace("HOST", "127.0.0.1")
				.replace("PORT", Integer.toString(server.address().getPort())).replace('_', ' ')).toList());
		assertArrayEquals(MemorySource.bytes(size), Files.exists(out) ? Files.readAllBytes(out) : new byte[0]);
		assertEquals(State.COMPLETE, recorder.nextEnd().state());
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
