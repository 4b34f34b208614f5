/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code serve} as a process: what curl gets, how it ends, and what it says of a port that it cannot have. */
class ServeTest {

	@TempDir
	private Path folder;
	private Product product;
	private Path sample;

	@BeforeEach
	void aSample() throws Exception {
		product = new Product(folder.resolve("data"));
		product.run("sample", folder.toString()).expect(0);
		sample = VerbsTest.only(folder, ".zip");
	}

	@Test
	void curlGetsEveryEntryByteForByteAndTheServerEndsCleanly() throws Exception {
		Assumptions.assumeTrue(succeeds("curl", "--version"), "curl is not installed");
		Process server = product.start(Product.script(), "serve", sample.toString(), "--port", "0", "--address", "127.0.0.1", "--json");
		try (BufferedReader lines = server.inputReader()) {
			JsonObject listening = JsonParser.parseString(lines.readLine()).getAsJsonObject();
			int port = listening.get("port").getAsInt();
			for (Map.Entry<String, byte[]> entry : entries(sample).entrySet()) {
				assertArrayEquals(entry.getValue(), curl(port, entry.getKey()), entry.getKey());
			}
			// What Ctrl-C and a closing session send. The start script has handed its process to Java by now.
			// Asked through its handle: Process.destroy would also close the stream that is still to be read.
			server.toHandle().destroy();
			assertTrue(server.waitFor(60, TimeUnit.SECONDS));
			String rest = String.join("\n", lines.lines().toList());
			assertTrue(rest.contains("summary"), rest);
			assertEquals(0, server.exitValue());
		} finally {
			server.destroyForcibly();
		}
	}

	@Test
	void aTakenPortIsSaid() throws Exception {
		try (DatagramSocket other = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
			String port = String.valueOf(other.getLocalPort());
			Product.Run run = product.run("serve", sample.toString(), "--port", port, "--address", "127.0.0.1").expect(1);
			assertTrue(run.err().contains(port), run.err());
		}
	}

	private static boolean succeeds(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static byte[] curl(int port, String name) throws Exception {
		String url = new URI("tftp", null, "127.0.0.1", port, "/" + name, null, null).toASCIIString();
		Process curl = new ProcessBuilder("curl", "-s", "--max-time", "60", url).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (InputStream out = curl.getInputStream()) {
			byte[] bytes = out.readAllBytes();
			assertEquals(0, curl.waitFor(), url);
			return bytes;
		}
	}

	private static Map<String, byte[]> entries(Path zip) throws Exception {
		Map<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (!entry.isDirectory()) {
					entries.put(entry.getName(), in.readAllBytes());
				}
			}
		}
		return entries;
	}
}
