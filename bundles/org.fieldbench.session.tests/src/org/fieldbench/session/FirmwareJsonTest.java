/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class FirmwareJsonTest {

	private final JsonObject json = FirmwareJson.of(new FirmwareReport(Path.of("folder", "a.zip"), 9, "ff",
			List.of(new FirmwareEntry("x/boot.bin", 5, "aa", FirmwareRole.BOOT_CODE, Optional.empty(), List.of("IP710"), "its name")),
			Verdict.NO_GO, List.of(new Finding(Severity.PROBLEM, "Bad.", "It hurts.", "Do not."))));

	@Test
	void tellsTheFileWithoutItsFolder() {
		assertEquals("a.zip", json.get("file").getAsString());
		assertEquals("no go", json.get("verdict").getAsString());
		assertEquals(Set.of("file", "size", "sha256", "model", "verdict", "findings", "entries", "unreadable", "history"), json.keySet());
	}

	@Test
	void tellsAnEntryAndThatItsVersionIsUnknown() {
		JsonObject entry = json.getAsJsonArray("entries").get(0).getAsJsonObject();
		assertEquals("boot-code", entry.get("role").getAsString());
		assertTrue(entry.get("version").isJsonNull());
		assertEquals("IP710", entry.getAsJsonArray("models").get(0).getAsString());
		assertEquals(Set.of("name", "size", "sha256", "role", "confidence", "version", "models", "grounds", "reasons", "alternatives", "content"),
				entry.keySet());
		assertEquals("its name", entry.getAsJsonArray("reasons").get(0).getAsJsonObject().get("text").getAsString());
		assertEquals("other", entry.getAsJsonObject("content").get("format").getAsString());
	}

	@Test
	void tellsTheReasons() {
		JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("problem", finding.get("severity").getAsString());
		assertEquals("It hurts.", finding.get("why").getAsString());
		assertEquals("Do not.", finding.get("whatToDo").getAsString());
	}
}
