/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite as a command. */
class MainTest {

	/** Checks that cannot take long, and that {@link FaultyServer} must not pass. */
	private static final String[] CHECKS = { "read-513", "read-0", "mode-mail", "ack-old", "ack-twice", "stranger-told", "rrq-no-mode",
			"name-missing", "out-dots", "single-port-unknown", "write-refused" };

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String... arguments) throws InterruptedException {
		return new Main(new PrintStream(out, true), new PrintStream(err, true)).run(arguments);
	}

	private String root() {
		return folder.resolve("root").toString();
	}

	@Test
	void aFaultyServerFails() throws IOException, InterruptedException {
		assertEquals(0, run("--prepare", "--root", root()));
		try (FaultyServer server = new FaultyServer()) {
			String[] fixed = { "--server", "127.0.0.1:" + server.address().getPort(), "--root", root(), "--format", "lines" };
			String[] only = Stream.of(CHECKS).flatMap(id -> Stream.of("--only", id)).toArray(String[]::new);
			assertEquals(1, run(Stream.of(fixed, only).flatMap(Stream::of).toArray(String[]::new)));
		}
		for (String line : out.toString(StandardCharsets.UTF_8).strip().split("\n")) {
			assertEquals(Result.Verdict.FAIL, Result.parse(line.strip()).verdict(), line);
		}
		assertEquals("0 passed, " + CHECKS.length + " failed, 0 not offered", err.toString(StandardCharsets.UTF_8).strip());
	}

	@Test
	void preparingAgainRemovesUploads() throws IOException, InterruptedException {
		run("--prepare", "--root", root());
		Path upload = Files.write(Path.of(root(), "upload-x"), new byte[1]);
		run("--prepare", "--root", root());
		assertFalse(Files.exists(upload));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--colour", "--root", "--root x", "--server 1.2.3.4:69", "--server nowhere --root x",
			"--server 127.0.0.1:70000 --root x", "--server 127.0.0.1:69 --root x --only none", "--table", "--format xml",
			"--server 127.0.0.1:69 --root no-such-folder" })
	void wrongUseEndsWith2AndASentence(String arguments) throws InterruptedException {
		assertEquals(2, run(arguments.split(" ")));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("Usage: "), err.toString(StandardCharsets.UTF_8));
		assertEquals("", out.toString(StandardCharsets.UTF_8));
	}
}
