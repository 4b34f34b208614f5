/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.ui.internal.ClipboardFiles;
import org.fieldbench.firmware.ui.internal.FindingEntry;
import org.fieldbench.firmware.ui.internal.VerdictText;
import org.fieldbench.firmware.ui.internal.bytes.HexOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the firmware editor says and understands, without a window. */
class FirmwareTextTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "1A0, 416", "0x1a0, 416", "1A0h, 416", "416., 416", "+10, 116", "-10, 84", "-1000., 0", "' ff ', 255" })
	void readsOffsetsAsPeopleTypeThem(String typed, long offset) {
		assertEquals(OptionalLong.of(offset), HexOffset.parse(typed, 100));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "+", "xyz", "1A0.", "FFFFFFFFFFFFFFFF", "1.5" })
	void refusesWhatIsNoOffset(String typed) {
		assertEquals(OptionalLong.empty(), HexOffset.parse(typed, 100));
	}

	@Test
	void takesPathsFromTheClipboard() throws IOException {
		Path file = Files.createFile(folder.resolve("my phones.zip"));
		assertEquals(List.of(file), ClipboardFiles.paths("  " + file + "\n\n"));
		assertEquals(List.of(file, folder), ClipboardFiles.paths("\"" + file + "\"\r\n" + folder.toUri()));
		assertEquals(List.of(), ClipboardFiles.paths(file + "\nand some text"));
		assertEquals(List.of(), ClipboardFiles.paths("notes.txt"), "relative to what?");
		assertEquals(List.of(), ClipboardFiles.paths("file://[broken"));
	}

	@Test
	void knowsTheEntryOfAFinding() {
		FirmwareEntry app = entry("app.bin");
		FirmwareEntry inFolder = entry("IP710/app.bin");
		FirmwareReport report = report(Verdict.CAUTION, List.of(app, inFolder));
		assertEquals(Optional.of(inFolder), FindingEntry.of(report, finding(Severity.CAUTION, "The file IP710/app.bin is large.")));
		assertEquals(Optional.of(app), FindingEntry.of(report, finding(Severity.CAUTION, "app.bin or IP710/app.bin?")));
		assertEquals(Optional.empty(), FindingEntry.of(report, finding(Severity.CAUTION, "It has no boot code.")));
	}

	@Test
	void saysTheWorstReasonsInOneLine() {
		FirmwareReport report = report(Verdict.NO_GO, List.of(), finding(Severity.PROBLEM, "First."), finding(Severity.PROBLEM, "Second."),
				finding(Severity.CAUTION, "Third."));
		assertEquals("First. And 1 more.", VerdictText.reasons(report));
		assertEquals("Third.", VerdictText.reasons(report(Verdict.CAUTION, List.of(), finding(Severity.CAUTION, "Third."))));
	}

	@Test
	void saysWhatAGoodBundleHolds() {
		FirmwareEntry boot = new FirmwareEntry("b", 1, "00", FirmwareRole.BOOT_CODE, Optional.of("15"), List.of("IP710"), "you said so");
		assertEquals("Boot code 15, for IP710.",
				VerdictText.reasons(report(Verdict.GO, List.of(boot, entry("README")), finding(Severity.OK, "A note."))));
	}

	private static FirmwareEntry entry(String name) {
		return new FirmwareEntry(name, 1, "00", FirmwareRole.DOCUMENT, Optional.empty(), List.of(), "its name");
	}

	private static Finding finding(Severity severity, String what) {
		return new Finding(severity, what, "It matters.", "");
	}

	private static FirmwareReport report(Verdict verdict, List<FirmwareEntry> entries, Finding... findings) {
		return new FirmwareReport(Path.of("a.zip"), 1, "00", entries, verdict, List.of(findings));
	}
}
