/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.ServerStartException.Reason;
import org.fieldbench.tftp.Transfer.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@Timeout(60)
class ServeVerbTest {

	private static final String BOOT_CODE = "IP710/ip710-boot-15.bin";

	private final Catalogs catalogs = Fakes.catalogs();
	private final StopSignal stop = new StopSignal();
	private final CommandLineBench bench = new CommandLineBench().verb("serve", () -> new ServeVerb(() -> stop))
			.service(Catalogs.class, catalogs).service(FirmwareBench.class, Fakes.bench(catalogs));
	private FakeServer server = new FakeServer(this::twoTransfersThenCtrlC);

	@TempDir
	private Path folder;
	private String sample;

	@BeforeEach
	void prepare() throws IOException {
		sample = SampleBundle.write(folder).toString();
		bench.service(ServerControl.class, server);
	}

	private void twoTransfersThenCtrlC() {
		server.transfer(1, BOOT_CODE, State.RUNNING);
		server.transfer(1, BOOT_CODE, State.COMPLETE);
		server.transfer(2, "ip710.bin", State.FAILED);
		stop.raise();
	}

	@Test
	void servesUntilCtrlCAndSumsUp() {
		assertEquals(Verb.OK, bench.run("serve", sample, "--port", "6969"));
		assertTrue(bench.out().contains("UDP port 6969"), bench.out());
		assertTrue(bench.out().contains("127.0.0.1 got " + BOOT_CODE + ": 1,000 bytes in 0.5 s, 2 kB/s, 2 packets sent again\n"), bench.out());
		assertTrue(bench.out().contains("127.0.0.1 did not get ip710.bin: There is no such file. Check the name.\n"), bench.out());
		assertTrue(bench.out().contains("Stopped. 2 transfers, 1,000 bytes, 1 failed.\n"), bench.out());
		assertTrue(bench.err().contains("127.0.0.1 asks for ip710.bin"), bench.err());
		assertFalse(server.isRunning() || server.isHeard());
		assertEquals(6969, server.settings().orElseThrow().listeners().get(0).bind().getPort());
	}

	@Test
	void servesTheFilesOfTheFirmwareBundle() {
		List<Boolean> served = new CopyOnWriteArrayList<>();
		server = new FakeServer(() -> {
			try {
				served.add(server.serves(BOOT_CODE));
				served.add(server.serves("no such file"));
			} finally {
				stop.raise();
			}
		});
		bench.service(ServerControl.class, server);
		assertEquals(Verb.OK, bench.run("serve", sample));
		assertEquals(List.of(true, false), served);
		assertEquals(69, server.settings().orElseThrow().listeners().get(0).bind().getPort());
		assertTrue(bench.out().contains("  " + BOOT_CODE), bench.out());
	}

	@Test
	void everyLineIsJson() {
		assertEquals(Verb.OK, bench.run("serve", sample, "--json"));
		List<JsonObject> lines = bench.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		assertEquals(List.of("listening", "transfer", "transfer", "summary"),
				lines.stream().map(line -> line.get("event").getAsString()).toList());
		assertEquals("complete", lines.get(1).get("state").getAsString());
		assertEquals(1, lines.get(3).get("failed").getAsInt());
	}

	@Test
	void endsByItselfAfterTheTimeGiven() {
		server = new FakeServer(() -> {
		});
		bench.service(ServerControl.class, server);
		assertEquals(Verb.OK, bench.run("serve", sample, "--for", "0"));
		assertTrue(bench.out().endsWith("Stopped. 0 transfers, 0 bytes, 0 failed.\n"), bench.out());
	}

	@Test
	void aPortThatCannotBeHadIsExplained() {
		server.refusing(new ServerStartException(Reason.PORT_TAKEN, "Port 69 is taken. Choose another.", new IOException()));
		assertEquals(Verb.FAILED, bench.run("serve", sample));
		assertEquals("Port 69 is taken. Choose another.\n", bench.err());
		assertEquals("", bench.out());
		assertFalse(server.isHeard());
	}

	@Test
	void aFileThatCannotBeServedFails() {
		assertEquals(Verb.FAILED, bench.run("serve", folder.resolve("none.zip").toString(), "--json"));
		assertTrue(bench.json().getAsJsonObject().has("error"));
		assertFalse(server.isRunning());
	}

	@ParameterizedTest
	@CsvSource({ "--port,70000", "--port,-1", "--port,tftp", "--for,-1", "--address,not an address" })
	void wrongValuesAreWrongUsage(String option, String value) {
		assertEquals(Verb.USAGE, bench.run("serve", sample, option + "=" + value));
		assertTrue(bench.err().contains(option), bench.err());
		assertTrue(bench.err().contains("\nUsage: fieldbench serve "), bench.err());
	}
}
