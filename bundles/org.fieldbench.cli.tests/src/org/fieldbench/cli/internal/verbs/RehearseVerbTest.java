/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.Rehearsals;
import org.fieldbench.session.SessionException;
import org.fieldbench.testing.Altigen;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RehearseVerbTest {

	private static final String HASH = "ab".repeat(32);

	private final Catalogs catalogs = Altigen.catalogs();
	private final StopSignal stop = new StopSignal();
	private final CommandLineBench bench = new CommandLineBench().verb("rehearse", () -> new RehearseVerb(() -> stop))
			.service(Catalogs.class, catalogs);

	@TempDir
	private Path folder;
	private RehearsalRequest asked;

	@Test
	void tellsTheStoryAndPasses() {
		rehearsal(this::story);
		assertEquals(Verb.OK, run());
		String out = bench.out();
		assertTrue(out.contains("Step 1 of 15  "), out);
		assertTrue(out.contains("        | CHECK FW             |  (illustrative)\n"), out);
		assertTrue(out.contains("        keys: **47427\n"), out);
		assertTrue(out.contains("        TFTP: the phone asks for boot-15.bin.\n"), out);
		assertTrue(out.contains("        TFTP: 1,000 bytes sent and acknowledged in 0.5 s (2 kB/s).\n"), out);
		assertTrue(out.contains("-> skipped: the phone did not ask\n"), out);
		assertTrue(out.contains("Result: PASSED\n"), out);
		assertTrue(out.contains("Steps reached  15 of 15\n"), out);
		assertTrue(out.contains("boot code boot-15.bin: arrived as it was sent\n"), out);
		assertTrue(bench.err().contains("TFTP: 50 %"), bench.err());
	}

	@Test
	void asksForWhatTheUserWants() {
		rehearsal((request, listener) -> result(true));
		run("--installed", "12", "--fix-prompt", "--with-application", "--power-loss-at", "50%", "--boot-code", "a b.bin",
				"--application", "app.bin", "--report", "out");
		assertEquals(new RehearsalRequest("212", new org.fieldbench.firmware.InspectionRequest(Path.of("fw.zip"),
				Optional.of("IP710"), Optional.of("a b.bin"), Optional.of("app.bin")), "12", true, true, OptionalInt.of(50),
				Optional.of(Path.of("out")), folder), asked);
	}

	@Test
	void hasSensibleDefaults() {
		rehearsal((request, listener) -> result(true));
		run();
		assertEquals("11", asked.installed());
		assertEquals(OptionalInt.empty(), asked.powerLossAt());
		assertEquals(Optional.empty(), asked.report());
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "50,50", "50%,50", "100%,100" })
	void takesAPercentageInEitherForm(String typed, int percent) {
		rehearsal((request, listener) -> result(true));
		run("--power-loss-at", typed);
		assertEquals(OptionalInt.of(percent), asked.powerLossAt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "half", "50.5", "%" })
	void refusesWhatIsNoPercentage(String typed) {
		rehearsal((request, listener) -> result(true));
		assertEquals(Verb.USAGE, run("--power-loss-at=" + typed));
		assertTrue(bench.err().contains("give a percentage from 0 to 100"), bench.err());
		assertEquals(null, asked);
	}

	@Test
	void aFailedRehearsalIsExitCodeOneWithItsStatement() {
		rehearsal((request, listener) -> result(false));
		assertEquals(Verb.FAILED, run());
		assertTrue(bench.out().contains("Result: FAILED\nThe power failed"), bench.out());
		assertTrue(bench.out().contains("did NOT arrive"), bench.out());
		assertTrue(bench.out().contains("11 before, none (the phone is dead) after"), bench.out());
	}

	@Test
	void printsJsonAndNothingElse() {
		rehearsal(this::story);
		assertEquals(Verb.OK, run("--json"));
		assertTrue(bench.json().getAsJsonObject().get("passed").getAsBoolean());
		assertEquals("", bench.err());
	}

	@Test
	void oneThatCannotBeginIsASentence() {
		rehearsal((request, listener) -> {
			throw new SessionException("There are two boot codes. Choose one.");
		});
		assertEquals(Verb.FAILED, run());
		assertEquals("There are two boot codes. Choose one.\n", bench.err());
		assertEquals(Verb.FAILED, run("--json"));
		assertEquals("There are two boot codes. Choose one.", bench.json().getAsJsonObject().get("error").getAsString());
	}

	@Test
	void ctrlCCancels() {
		stop.raise();
		rehearsal((request, listener) -> {
			assertTrue(listener.cancelled());
			throw new CancellationException();
		});
		assertEquals(Verb.FAILED, run());
		assertEquals("Cancelled.\n", bench.err());
	}

	private int run(String... more) {
		List<String> words = new java.util.ArrayList<>(List.of("rehearse", "--alert", "212", "--model", "ip-710", "fw.zip",
				"--data", folder.toString()));
		words.addAll(List.of(more));
		try {
			return bench.run(words.toArray(String[]::new));
		} finally {
			System.clearProperty(org.fieldbench.store.DataFolder.PROPERTY);
		}
	}

	private void rehearsal(Rehearsals rehearsals) {
		bench.service(Rehearsals.class, (request, listener) -> {
			asked = request;
			return rehearsals.run(request, listener);
		});
	}

	private RehearsalResult story(RehearsalRequest request, RehearsalListener listener) {
		List<Step> steps = catalogs.procedure("212").orElseThrow().getStages().stream()
				.flatMap(stage -> stage.getSteps().stream()).toList();
		listener.sessionBegan(7);
		listener.inspected(report());
		listener.stepBegan(steps.get(0), steps.size());
		listener.displayed("CHECK FW", true);
		listener.pressed("**47427");
		listener.transfer(transfer(0, State.RUNNING));
		listener.transfer(transfer(500, State.RUNNING));
		listener.transfer(transfer(1000, State.COMPLETE));
		listener.stepEnded(steps.get(0), false, "");
		listener.stepBegan(steps.get(1), steps.size());
		listener.stepEnded(steps.get(1), true, "the phone did not ask");
		return result(true);
	}

	private static Transfer transfer(long bytes, State state) {
		return new Transfer(1, Operation.READ, new InetSocketAddress(InetAddress.getLoopbackAddress(), 40000), "boot-15.bin",
				Optional.of("boot-15.bin"), Map.of(), 1000, bytes, Transfer.Traffic.NONE, Instant.EPOCH, Duration.ofMillis(500), state,
				Optional.empty(), Optional.empty());
	}

	private static FirmwareReport report() {
		return new FirmwareReport(Path.of("fw.zip"), 2000, HASH, List.of(), Verdict.GO, List.of());
	}

	private static RehearsalResult result(boolean passed) {
		ImageEvidence image = new ImageEvidence("boot-15.bin", "boot-code", passed ? 1000 : 500, HASH,
				passed ? Optional.of(HASH) : Optional.empty(), passed ? HASH : "cd".repeat(32));
		return new RehearsalResult(7, passed, passed ? "All went well." : "The power failed. The phone is dead.", Verdict.GO,
				report(), List.of(image), passed ? 15 : 12, 15, "11", passed ? Optional.of("15") : Optional.empty(),
				Instant.EPOCH, Instant.EPOCH.plusSeconds(3), Path.of("report.html"), Path.of("report.json"));
	}
}
