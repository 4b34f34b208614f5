/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

import com.google.gson.JsonParser;

class FirmwareExportTest {

	private static final String NASTY = "\"><img src=x onerror=alert('&')>\u0007\u202Enib.exe";

	@TempDir
	private Path folder;

	@Test
	void htmlHoldsNoMarkupOfTheBundle() throws Exception {
		String page = FirmwareExport.HTML.render(report(NASTY));
		assertFalse(page.contains("<img") || page.contains("\u202E") || page.contains("\u0007"), page);
		assertEquals(1, page.split("&lt;img src=x onerror=alert\\(&#39;&amp;&#39;\\)&gt;", -1).length - 1 - 3, "file, finding, entry and title");
		DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(page.substring(page.indexOf("<html")).replace("<br>", "<br/>"))));
	}

	@Test
	void htmlNeedsNothingFromOutside() {
		String page = FirmwareExport.HTML.render(report("boot.bin"));
		assertFalse(page.contains("src=") || page.contains("href=") || page.contains("url(") || page.contains("<script"), page);
		assertTrue(page.contains("prefers-color-scheme: dark") && page.contains("@media print"), "light, dark, on paper");
		assertTrue(page.contains("Verdict: caution") && page.contains("Problem"), "never by colour alone");
	}

	@Test
	void jsonIsWhatTheCommandLinePrints() {
		assertEquals(FirmwareJson.of(report("boot.bin")), JsonParser.parseString(FirmwareExport.JSON.render(report("boot.bin"))));
	}

	@Test
	void csvHasALineForEachEntry() {
		assertEquals("name,role,confidence,version,models,size,sha256,content,entropy,grounds\r\n"
				+ "\"a, \"\"b\"\".bin\",boot-code,100,15,IP600 IP710,5,aa,not looked at,0.00,its name\r\n",
				FirmwareExport.CSV.render(report("a, \"b\".bin")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\uFF1D1" })
	void csvHoldsNoFormula(String name) {
		String field = FirmwareExport.CSV.render(report(name)).split("\r\n")[1];
		assertTrue(field.startsWith("'") || field.startsWith("\"'"), field);
	}

	@ParameterizedTest
	@CsvSource({ "a.html, HTML", "A.HTML, HTML", "a.json, JSON", "a.b.csv, CSV" })
	void knowsTheFormByTheEnding(String name, FirmwareExport form) {
		assertEquals(Optional.of(form), FirmwareExport.of(Path.of(name)));
	}

	@ParameterizedTest
	@EnumSource(FirmwareExport.class)
	void replacesOnlyWhenItMay(FirmwareExport form) throws IOException {
		Path file = Files.writeString(folder.resolve("result." + form.ending()), "mine");
		assertThrows(FileAlreadyExistsException.class, () -> form.write(report("boot.bin"), file, false));
		assertEquals("mine", Files.readString(file));
		form.write(report("boot.bin"), file, true);
		assertEquals(form.render(report("boot.bin")), Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList(), "nothing unfinished is left");
		}
	}

	@Test
	void saysThatThereIsNoFolder() {
		Path file = folder.resolve("none").resolve("a.csv");
		IOException failure = assertThrows(IOException.class, () -> FirmwareExport.CSV.write(report("boot.bin"), file, false));
		assertEquals(file + " cannot be written: there is no such folder. Make it, or choose another one.", failure.getMessage());
	}

	@Test
	void knowsNoOtherEnding() {
		assertEquals(Optional.empty(), FirmwareExport.of(Path.of("a.pdf")));
	}

	private static FirmwareReport report(String name) {
		FirmwareEntry entry = new FirmwareEntry(name, 5, "aa", FirmwareRole.BOOT_CODE, Optional.of("15"), List.of("IP600", "IP710"), "its name");
		return new FirmwareReport(Path.of(name.replace("/", "")), 9, "ff", List.of(entry), Verdict.CAUTION,
				List.of(new Finding(Severity.PROBLEM, name + " is bad.", "A phone may die.", "Do not use it.")));
	}
}
