/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javax.xml.parsers.DocumentBuilderFactory;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.preflight.PreflightReport;
import org.fieldbench.session.internal.run.RunOutcome;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepRecord;
import org.fieldbench.testing.Altigen;
import org.fieldbench.session.internal.run.StepRecord.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class EvidenceReportTest {

	private static final String NASTY = "<script>alert('x' & \"y\")</script>\u0007";

	@TempDir
	Path folder;

	@Test
	void writesBothFilesUnderTheSessionsName() throws IOException {
		var written = EvidenceReport.write(evidence("fine", true), folder);
		assertEquals("rehearsal-7-212-IP710.html", written.html().getFileName().toString());
		assertEquals("rehearsal-7-212-IP710.json", written.json().getFileName().toString());
		EvidenceReport.write(evidence("again", true), folder);
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count(), "replaced, and nothing temporary is left");
		}
		assertTrue(Files.readString(written.html()).contains("again"));
	}

	@Test
	void isWellFormedWhateverTheTextHolds() throws Exception {
		String html = html(evidence(NASTY, false));
		var document = parsed(html);
		assertFalse(html.contains("<script"), "no script, not even a foreign one");
		assertEquals(0, document.getElementsByTagName("script").getLength());
		assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert('x' & \"y\")</script>"));
	}

	@Test
	void needsNothingFromElsewhere() throws IOException {
		String html = html(evidence("fine", true));
		assertFalse(html.matches("(?s).*(src=|href=|@import|url\\().*"), "self-contained");
		assertTrue(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
	}

	@Test
	void saysThatNoRealPhoneWasTouchedAndWhatIsIllustrative() throws IOException {
		String html = html(evidence("fine", true));
		assertTrue(html.contains("Rehearsal on a virtual phone; no real phone was touched."));
		assertTrue(html.contains("SAFE MODE (illustrative)"));
		assertTrue(html.contains(">CHECK FW<"));
	}

	@Test
	void showsHashesSideBySide() throws IOException {
		String html = html(evidence("fine", true));
		assertTrue(html.contains("<td class=\"hash\">aa</td>\n<td class=\"hash\">bb</td>\n<td class=\"hash\">cc</td>\n<td>NO</td>"), html);
	}

	@Test
	void tellsProgramsTheSame() throws IOException {
		JsonObject json = json(evidence(NASTY, false));
		assertEquals("fieldbench.evidence/1", json.get("schema").getAsString());
		assertEquals(7, json.get("session").getAsLong());
		assertFalse(json.get("passed").getAsBoolean());
		assertEquals(NASTY, json.get("summary").getAsString());
		assertTrue(json.get("bootCodeAfter").isJsonNull());
		assertEquals(2, json.getAsJsonArray("acknowledgements").size());
		assertEquals("cc", json.getAsJsonArray("images").get(0).getAsJsonObject().get("sha256Received").getAsString());
		assertEquals(40, json.getAsJsonObject("options").get("powerLossAt").getAsInt());
		JsonObject step = json.getAsJsonArray("steps").get(0).getAsJsonObject();
		assertEquals("failed", step.get("state").getAsString());
		assertTrue(step.getAsJsonArray("displays").get(1).getAsJsonObject().get("illustrative").getAsBoolean());
		assertEquals("2026-11-24T10:00:00Z", json.get("started").getAsString());
		assertEquals("boot-code", json.getAsJsonObject("firmware").getAsJsonArray("entries").get(0).getAsJsonObject().get("role")
				.getAsString());
	}

	private String html(Evidence evidence) throws IOException {
		return Files.readString(EvidenceReport.write(evidence, folder).html());
	}

	private JsonObject json(Evidence evidence) throws IOException {
		return JsonParser.parseString(Files.readString(EvidenceReport.write(evidence, folder).json())).getAsJsonObject();
	}

	private static org.w3c.dom.Document parsed(String html) throws Exception {
		String xml = html.replaceFirst("<!DOCTYPE html>\n", "");
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}

	private static Evidence evidence(String text, boolean passed) {
		Catalog catalog = Altigen.catalog();
		var entry = new FirmwareEntry(text + ".bin", 5, "aa", FirmwareRole.BOOT_CODE, Optional.of("15"), List.of(), text);
		var firmware = new FirmwareReport(Path.of("sample.zip"), 9, "ff", List.of(entry), Verdict.GO, List.of());
		var plan = new FlashPlan(Altigen.procedure(catalog), Altigen.model(catalog, "IP710"), firmware, "11", false);
		var request = new RehearsalRequest("212", InspectionRequest.of(Path.of("sample.zip")), "11", false, false, OptionalInt.of(40),
				Optional.empty(), Path.of("data"));
		var preflight = new PreflightReport(Verdict.CAUTION, List.of(new Finding(Severity.CAUTION, text, text, text)));
		Instant time = Instant.parse("2026-11-24T10:00:00Z");
		var step = new StepRecord(1, "1", "Stage", text, time, time, passed ? State.DONE : State.FAILED,
				List.of(new Shown("CHECK FW", false), new Shown("SAFE MODE", true)), "**47427", List.of(text), text);
		var image = new ImageEvidence(text, "boot-code", 5, "aa", Optional.of("bb"), "cc");
		return new Evidence(7, request, plan, preflight, new InetSocketAddress("127.0.0.1", 4000),
				new RunOutcome(List.of(step), Optional.empty(), 1), List.of(image), List.of(), Optional.empty(), passed, text, time, time);
	}
}
