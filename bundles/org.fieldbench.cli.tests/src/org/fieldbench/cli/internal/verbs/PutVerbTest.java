/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.tftp.TransferListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

@Timeout(60)
class PutVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("put", () -> new PutVerb(StopSignal::new));
	private final byte[] bytes = new byte[10_000];
	private LoopbackServer server;
	private Path file;

	@TempDir
	private Path folder;

	@BeforeEach
	void start() throws IOException {
		server = new LoopbackServer(TransferListener.NONE);
		new Random(2).nextBytes(bytes);
		file = Files.write(folder.resolve("phone.cfg"), bytes);
	}

	@AfterEach
	void close() {
		server.close();
	}

	@Test
	void sendsUnderItsOwnName() {
		assertEquals(Verb.OK, bench.run("put", server.place(), file.toString()), bench.err());
		assertTrue(bench.out().startsWith("Sent 10,000 bytes in "), bench.out());
		assertTrue(bench.out().contains(GetVerbTest.sha256(bytes)), bench.out());
		assertArrayEquals(bytes, server.file("phone.cfg"));
	}

	@Test
	void sendsUnderAnotherName() {
		assertEquals(Verb.OK, bench.run("put", server.place(), file.toString(), "--name", "cfg/1.cfg", "--windowsize", "4", "--json"));
		JsonObject facts = bench.json().getAsJsonObject();
		assertEquals("4", facts.getAsJsonObject("options").get("windowsize").getAsString());
		assertEquals("cfg/1.cfg", facts.get("name").getAsString());
		assertArrayEquals(bytes, server.file("cfg/1.cfg"));
	}

	@Test
	void aFileThatIsNotThereIsSaid() {
		assertEquals(Verb.FAILED, bench.run("put", server.place(), folder.resolve("none").toString()));
		assertTrue(bench.err().startsWith("There is no file "), bench.err());
		assertEquals(Verb.FAILED, bench.run("put", server.place(), folder.toString()));
		assertTrue(bench.err().contains("is no file"), bench.err());
	}
}
