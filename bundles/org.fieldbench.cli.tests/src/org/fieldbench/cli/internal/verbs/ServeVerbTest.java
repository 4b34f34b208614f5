/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.session.RequestLearner;
import org.fieldbench.testing.Altigen;
import org.fieldbench.tftp.Limits;
import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.ServerStartException.Reason;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.UploadException;
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

	private final Catalogs catalogs = Altigen.catalogs();
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
		bench.service(ServerControl.class, server).service(RequestLearner.class, Fakes.LEARNS_NOTHING);
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
		assertTrue(bench.out().contains("Stopped. 2 transfers, 1,000 bytes, 1 failed.\n"), bench.out());
		assertTrue(bench.err().contains("127.0.0.1 asks for " + BOOT_CODE), bench.err());
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
		bench.service(ServerControl.class, server).service(RequestLearner.class, Fakes.LEARNS_NOTHING);
		assertEquals(Verb.OK, bench.run("serve", sample));
		assertEquals(List.of(true, false), served);
		assertEquals(69, server.settings().orElseThrow().listeners().get(0).bind().getPort());
		assertTrue(bench.out().contains("  " + BOOT_CODE), bench.out());
	}

	@Test
	void aHarmlessMissIsSaidQuietly() {
		assertEquals(Verb.OK, bench.run("serve", sample));
		assertTrue(bench.err().contains("127.0.0.1 did not get ip710.bin: There is no such file. Check the name.\n"), bench.err());
		assertFalse(bench.out().contains("did not get"), bench.out());
	}

	@Test
	void speaksOfTroubleNowAndThen() {
		server = new FakeServer(() -> {
			for (int resent = 1; resent <= 20; resent++) {
				server.happened(Kind.RETRANSMITTED, Severity.DETAIL, FakeServer.transfer(1, BOOT_CODE, State.RUNNING, resent, null));
			}
			server.happened(Kind.FAILED, Severity.ERROR, FakeServer.transfer(1, BOOT_CODE, State.FAILED, 20, Cause.STALLED));
			server.happened(Kind.FLOOD, Severity.WARNING, null);
			stop.raise();
		});
		bench.service(ServerControl.class, server).service(RequestLearner.class, Fakes.LEARNS_NOTHING);
		assertEquals(Verb.OK, bench.run("serve", sample));
		assertEquals(List.of("5 packets", "10 packets", "20 packets"), bench.err().lines().filter(line -> line.contains("answers badly"))
				.map(line -> line.replaceFirst(".*badly: (\\d+ packets) of .* at 0 %[.]", "$1")).toList());
		assertTrue(bench.out().contains("127.0.0.1 did not get " + BOOT_CODE), bench.out());
		assertTrue(bench.err().contains("  a sentence\n"), bench.err());
	}

	@Test
	void servesAFolderAndMountsUnderOtherNames() throws IOException {
		Path plain = Files.createDirectory(folder.resolve("plain"));
		Files.writeString(plain.resolve("dial.cfg"), "x");
		List<Boolean> served = new CopyOnWriteArrayList<>();
		server = new FakeServer(() -> {
			try {
				List.of("dial.cfg", "fw/" + BOOT_CODE, "0011223344aa.cfg", "fw/none").forEach(name -> served.add(server.serves(name)));
			} finally {
				stop.raise();
			}
		});
		bench.service(ServerControl.class, server).service(RequestLearner.class, Fakes.LEARNS_NOTHING);
		assertEquals(Verb.OK, bench.run("serve", plain.toString(), "--mount", "fw=" + sample, "--rename", "{mac}.cfg -> dial.cfg"));
		assertEquals(List.of(true, true, true, false), served);
		assertTrue(bench.out().contains("\n  dial.cfg\n"), bench.out());
	}

	@Test
	void aFolderIsInspectedForAModelAndAnImageByItself() throws IOException {
		Path plain = Files.createDirectory(folder.resolve("plain"));
		Path boot = Files.write(plain.resolve("ip710-boot-15.bin"), new byte[3000]);
		assertEquals(Verb.OK, bench.run("serve", plain.toString(), "--model", "IP710", "--port", "0", "--for", "0"));
		assertTrue(bench.out().contains("\n  ip710-boot-15.bin  3,000 bytes"), bench.out());
		assertEquals(Verb.OK, bench.run("serve", boot.toString(), "--port", "0", "--for", "0"));
		assertTrue(bench.out().contains("\n  ip710-boot-15.bin  3,000 bytes"), bench.out());
	}

	@Test
	void takesWhatItIsTold() throws IOException {
		Path uploads = Files.createDirectory(folder.resolve("uploads"));
		assertEquals(Verb.OK, bench.run("serve", sample, "--port", "0", "--address", "127.0.0.1", "--port-range", "50000-50999", "--single-port-on",
				"6970", "--access", "allow 10.0.0.0/8 read", "--deny", "10.0.0.5", "--allow", "192.168.1.0/24", "--max-transfers", "5",
				"--max-per-client", "2", "--rate", "2M", "--rollover", "never", "--uploads", uploads.toString(), "--overwrite", "--max-upload", "64k"));
		ServerSettings settings = server.settings().orElseThrow();
		assertEquals("50000-50999", settings.listeners().get(0).ports().orElseThrow().toString());
		assertTrue(settings.listeners().get(1).singlePort());
		assertEquals(List.of("allow 10.0.0.0/8 read", "deny 10.0.0.5", "allow 192.168.1.0/24"),
				settings.access().rules().stream().map(Object::toString).toList());
		assertEquals(new Limits(5, 2, 2L << 20), settings.limits());
		assertEquals(RollOver.NEVER, settings.rollOver());
		assertThrows(UploadException.class, () -> settings.uploads().begin("large.cfg", OptionalLong.of(65_537)));
		assertTrue(bench.out().contains("Listening on UDP port 6970 of 127.0.0.1 only; all answers come from that port.\n"), bench.out());
		assertTrue(bench.out().contains("taking uploads"), bench.out());
	}

	@Test
	void answersFromTheListeningPortIfToldSo() {
		assertEquals(Verb.OK, bench.run("serve", sample, "--single-port"));
		assertTrue(server.settings().orElseThrow().listeners().get(0).singlePort());
	}

	@Test
	void anUploadFolderThatIsNoneFails() {
		assertEquals(Verb.FAILED, bench.run("serve", sample, "--uploads", folder.resolve("none").toString()));
		assertTrue(bench.err().contains("is no folder"), bench.err());
	}

	@Test
	void everyLineIsJson() {
		assertEquals(Verb.OK, bench.run("serve", sample, "--json"));
		List<JsonObject> lines = bench.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		assertEquals(List.of("listening", "requested", "completed", "failed", "summary"),
				lines.stream().map(line -> line.get("event").getAsString()).toList());
		assertEquals(69, lines.get(0).getAsJsonArray("listeners").get(0).getAsJsonObject().get("port").getAsInt());
		assertEquals("complete", lines.get(2).getAsJsonObject("transfer").get("state").getAsString());
		assertEquals("ab12", lines.get(2).getAsJsonObject("transfer").get("sha256").getAsString());
		assertEquals("notice", lines.get(3).get("severity").getAsString());
		assertEquals("not_found", lines.get(3).getAsJsonObject("transfer").get("cause").getAsString());
		assertEquals(1, lines.get(4).get("failed").getAsInt());
	}

	@Test
	void endsByItselfAfterTheTimeGiven() {
		server = new FakeServer(() -> {
		});
		bench.service(ServerControl.class, server).service(RequestLearner.class, Fakes.LEARNS_NOTHING);
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
	@CsvSource({ "--port,70000", "--port,-1", "--port,tftp", "--single-port-on,69", "--single-port-on,-2",
			"--port-range,9-1", "--access,permit all", "--allow,10.0.0.0/33", "--deny,phone", "--max-transfers,0", "--max-per-client,x", "--rate,fast",
			"--rollover,2", "--max-upload,64k", "--mount,../up=.", "--rename,no arrow", "--for,-1", "--address,not an address" })
	void wrongValuesAreWrongUsage(String option, String value) {
		assertEquals(Verb.USAGE, bench.run("serve", sample, option + "=" + value));
		assertTrue(bench.err().contains(option), bench.err());
		assertTrue(bench.err().contains("\nUsage: fieldbench serve "), bench.err());
	}
}
