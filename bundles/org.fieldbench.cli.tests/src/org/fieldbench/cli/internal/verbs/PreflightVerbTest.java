/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.session.PreflightRequest;
import org.fieldbench.session.PreflightResult;
import org.fieldbench.session.Preflights;
import org.fieldbench.session.SessionException;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb hands over what was said, and shows what came of it. */
class PreflightVerbTest {

	private final Catalogs catalogs = Altigen.catalogs();
	private final FirmwareBench firmware = Fakes.bench(catalogs);
	private final AtomicReference<PreflightRequest> asked = new AtomicReference<>();
	private final CommandLineBench bench = new CommandLineBench().verb("preflight", PreflightVerb::new)
			.service(Catalogs.class, catalogs).service(Preflights.class, this::check);
	private Verdict verdict = Verdict.CAUTION;

	@TempDir
	private Path folder;
	private String sample;

	@BeforeEach
	void writeSample() throws IOException {
		sample = SampleBundle.write(folder).toString();
	}

	private PreflightResult check(PreflightRequest request, InspectionProgress progress) throws SessionException {
		asked.set(request);
		try {
			return new PreflightResult(firmware.inspect(request.firmware(), progress), verdict,
					List.of(new Finding(Severity.CAUTION, "It is so.", "It matters.", "Mind it.")));
		} catch (IOException e) {
			throw new SessionException(e.getMessage(), e);
		}
	}

	@Test
	void handsOverWhatWasSaid() {
		assertEquals(Verb.OK, bench.run("preflight", "--alert", "212", "--model", "ip710", "--has-boot-code", "11", "--has-application",
				"2x28", "--with-application", sample));
		assertEquals("212", asked.get().alert());
		assertEquals("IP710", asked.get().firmware().model().orElseThrow());
		assertEquals("11", asked.get().firmware().installed().bootCode().orElseThrow());
		assertEquals("2x28", asked.get().firmware().installed().application().orElseThrow());
		assertTrue(asked.get().withApplication());
	}

	@Test
	void showsTheVerdictAndTheReasons() {
		assertEquals(Verb.OK, bench.run("preflight", "--alert", "212", "--model", "IP710", sample));
		assertTrue(bench.out().contains("\nPre-flight: CAUTION\n  caution: It is so.\n"), bench.out());
		assertTrue(bench.out().contains("Why:    It matters.\n"), bench.out());
	}

	@Test
	void aNoGoFailsAndJsonSaysTheSame() {
		verdict = Verdict.NO_GO;
		assertEquals(Verb.FAILED, bench.run("preflight", "--alert", "212", "--model", "IP710", "--json", sample));
		assertEquals("no go", bench.json().getAsJsonObject().get("verdict").getAsString());
		assertEquals("It matters.", bench.json().getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject().get("why").getAsString());
		assertEquals(4, bench.json().getAsJsonObject().getAsJsonObject("firmware").getAsJsonArray("entries").size());
	}

	@Test
	void aFileThatIsNotThereIsASentence() {
		assertEquals(Verb.FAILED, bench.run("preflight", "--alert", "212", "--model", "IP710", folder.resolve("none.zip").toString()));
		assertEquals(1, bench.err().lines().count(), bench.err());
	}
}
