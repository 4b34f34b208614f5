/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.samples.SampleBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

@Timeout(120)
class SelfTestVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("selftest", SelfTestVerb::new);

	@TempDir
	private Path folder;

	@Test
	void passesInBothModesAndSaysWhatThatDoesNotProve() {
		assertEquals(Verb.OK, bench.run("selftest", "--address", "127.0.0.1"), () -> bench.out() + bench.err());
		String out = bench.out();
		assertTrue(out.startsWith("File: selftest.bin, 1,000,037 bytes\n"), out);
		assertTrue(out.lines().anyMatch(line -> line.matches("  127\\.0\\.0\\.1:\\d+ +standard +Commons Net +passed: .*")), out);
		assertTrue(out.lines().anyMatch(line -> line.matches("  127\\.0\\.0\\.1:\\d+ +single port +ours +passed: .*")), out);
		assertTrue(out.contains("\nPassed.\nWhat this proves:\n"), out);
		assertTrue(out.replaceAll("\\s+", " ").contains("passes neither its firewall"), out);
		assertTrue(out.contains("only the loopback address was tried"), out);
	}

	@Test
	void readsTheLargestEntryOfAFirmwareBundle() throws IOException {
		assertEquals(Verb.OK, bench.run("selftest", SampleBundle.write(folder).toString(), "--address", "127.0.0.1", "--json"),
				() -> bench.out() + bench.logged());
		JsonObject facts = bench.json().getAsJsonObject();
		assertTrue(facts.get("passed").getAsBoolean());
		assertEquals(4, facts.getAsJsonArray("readings").size());
		assertTrue(StreamSupport.stream(facts.getAsJsonArray("readings").spliterator(), false).map(each -> each.getAsJsonObject())
				.filter(each -> each.get("outcome").getAsString().equals("passed"))
				.allMatch(each -> each.get("bytes").getAsLong() == facts.get("bytes").getAsLong()), facts::toString);
	}

	@Test
	void readsTheLargestFileOfAFolder() throws IOException {
		Files.write(folder.resolve("small"), new byte[10]);
		Files.write(folder.resolve("large"), new byte[3000]);
		assertEquals(Verb.OK, bench.run("selftest", folder.toString(), "--address", "127.0.0.1", "--json"));
		assertEquals("large", bench.json().getAsJsonObject().get("name").getAsString());
	}

	@Test
	void aPortThatIsTakenIsSaid() throws IOException {
		try (DatagramSocket other = new DatagramSocket(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0))) {
			String port = String.valueOf(other.getLocalPort());
			assertEquals(Verb.FAILED, bench.run("selftest", "--address", "127.0.0.1", "--port", port));
			assertTrue(bench.err().contains(port), bench.err());
		}
	}

	@Test
	void whatIsNotThereIsSaid() {
		assertEquals(Verb.FAILED, bench.run("selftest", folder.resolve("none").toString()));
		assertTrue(bench.err().startsWith("There is no file or folder "), bench.err());
		assertEquals(Verb.FAILED, bench.run("selftest", folder.toString()));
		assertTrue(bench.err().startsWith("There is no file in "), bench.err());
		assertEquals(Verb.USAGE, bench.run("selftest", "--port", "65536"));
	}
}
