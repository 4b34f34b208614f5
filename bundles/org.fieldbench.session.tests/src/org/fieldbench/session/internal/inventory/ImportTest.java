/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.fieldbench.session.inventory.PhoneField.ADDRESS;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE_HOW;
import static org.fieldbench.session.inventory.PhoneField.LABEL;
import static org.fieldbench.session.inventory.PhoneField.MAC;
import static org.fieldbench.session.inventory.PhoneField.MODEL;
import static org.fieldbench.session.inventory.PhoneField.NOTES;
import static org.fieldbench.session.inventory.PhoneField.SITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.fieldbench.session.inventory.ExportOptions;
import org.fieldbench.session.inventory.ImportPlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {

	private static final String ONE = "00:11:22:33:44:55";

	@TempDir
	private Path folder;
	private InventoryBench bench;
	private PhoneInventory inventory;

	@BeforeEach
	void open() {
		bench = new InventoryBench(folder.resolve("data"));
		inventory = bench.inventory();
	}

	@Test
	void saysOfEachLineWhatComesOfItAndWritesNothingBefore() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab");
		bench.add(MAC, "00:11:22:33:44:66", SITE, "Hall");
		ImportPlan plan = plan("""
				MAC address;Standort;Location;Notes;location
				0011.2233.4455;x;Roof;12;y
				00-11-22-33-44-66;;;;
				001122334477;;Lab;"1
				3";
				1.12234E+09;;Lab;14;
				;;Lab;15;
				0011.2233.4455;;Lab;16;
				""");
		assertEquals("1 new, 1 changed, 1 same, 3 refused", plan.plan().summary());
		assertEquals(List.of(2, 3, 4, 6, 7, 8), plan.plan().changes().stream().map(change -> change.line()).toList());
	}

	@Test
	void tellsWhatEachColumnWasTakenFor() throws Exception {
		ImportPlan plan = plan("MAC address;Colour;Location;Ext;site\n0011.2233.4455;x;Roof;12;y\n");
		assertEquals(';', plan.separator());
		assertEquals("UTF-8", plan.charset());
		assertEquals(List.of(Optional.of(MAC), Optional.empty(), Optional.of(SITE), Optional.of(LABEL), Optional.empty()),
				plan.columns().stream().map(ImportPlan.Column::field).toList());
		assertTrue(plan.columns().get(1).remark().contains("left out"), plan.columns().toString());
		assertTrue(plan.columns().get(4).remark().contains("another column"), plan.columns().toString());
		assertEquals(List.of(), inventory.phones());
		bench.apply(plan.plan());
		assertEquals(Map.of(MAC, ONE, SITE, "Roof", LABEL, "12"), inventory.phones().get(0).values());
	}

	@Test
	void namesTheLineAndTheReasonOfWhatItRefuses() throws Exception {
		ImportPlan plan = plan("MAC,Notes,Model,Boot code\n12,a,,\n00:11:22:33:44:55,\"two\nlines\",,\n00:11:22:33:44:55,,,\n"
				+ "00:11:22:33:44:66,,IP710,2x1128\n,,,\n00:11:22:33:44:77,a,b,c,d\n");
		assertEquals(List.of("2 refused", "3 new", "5 refused", "6 refused", "8 refused"),
				plan.plan().changes().stream().map(change -> change.line() + " " + change.kind().word()).filter(line -> !line.startsWith("7")).toList());
		List<String> reasons = plan.plan().refusals();
		assertTrue(reasons.get(0).contains("\"12\" is no MAC"), reasons.get(0));
		assertTrue(reasons.get(1).contains("Line 3 is about the same phone"), reasons.get(1));
		assertTrue(reasons.get(2).contains("is not a version number"), reasons.get(2));
		assertTrue(reasons.get(reasons.size() - 1).contains("has 5 cells, but there are 4 headings"), reasons.get(reasons.size() - 1));
	}

	@Test
	void keepsOrReplacesWhatIsKnown() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab", BOOT_CODE, "11");
		String file = "mac,site,label,boot code\n001122334455,Roof,12,15\n";
		bench.apply(plan(file, OnConflict.KEEP).plan());
		assertEquals("Lab", bench.phone(1).value(SITE));
		assertEquals("12", bench.phone(1).value(LABEL));
		assertEquals("11", bench.phone(1).value(BOOT_CODE));
		bench.apply(plan(file, OnConflict.REPLACE).plan());
		assertEquals("Roof", bench.phone(1).value(SITE));
		assertEquals("15", bench.phone(1).value(BOOT_CODE));
		assertEquals("imported", bench.phone(1).value(BOOT_CODE_HOW));
		assertFalse(bench.phone(1).values().containsKey(PhoneField.BOOT_CODE_READ), "The file does not say when.");
	}

	@Test
	void anEmptyCellChangesNothing() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab", BOOT_CODE, "11");
		assertEquals("1 same", plan("mac,site,boot code\n001122334455,,\n").plan().summary());
	}

	@Test
	void recognisesAPhoneByItsAddressAndMergesWhenTheMacBecomesKnown() throws Exception {
		bench.add(ADDRESS, "10.0.1.5", LABEL, "12");
		bench.add(MAC, ONE, SITE, "Lab");
		bench.add(ADDRESS, "10.0.1.6", LABEL, "13");
		ImportPlan plan = plan("mac,ip,site\n00:11:22:33:44:66,10.0.1.5,Roof\n00:11:22:33:44:55,10.0.1.6,\n");
		assertEquals("2 changed, 1 to the trash", plan.plan().summary());
		long set = bench.apply(plan.plan());
		assertEquals(Map.of(MAC, "00:11:22:33:44:66", ADDRESS, "10.0.1.5", LABEL, "12", SITE, "Roof"), bench.phone(1).values());
		assertEquals(Map.of(MAC, ONE, ADDRESS, "10.0.1.6", LABEL, "13", SITE, "Lab"), bench.phone(2).values());
		assertTrue(bench.phone(3).isTrashed());
		bench.apply(inventory.planUndo(set));
		assertEquals(Map.of(ADDRESS, "10.0.1.5", LABEL, "12"), bench.phone(1).values());
		assertFalse(bench.phone(3).isTrashed());
	}

	@Test
	void refusesAFileThatNamesNoPhonesOrIsNone() throws Exception {
		assertSays("No column", "Model,Site\nIP710,Lab\n");
		assertSays("has no headings", "00:11:22:33:44:55,Lab\n");
		assertSays("is empty", "\n\n");
		assertSays("no well-formed CSV", "mac,site\n\"001122334455\"x,Lab\n");
		var missing = assertThrows(InventoryException.class, () -> inventory.planImport(folder.resolve("none.csv"), OnConflict.KEEP));
		assertTrue(missing.getMessage().startsWith("There is no file"), missing.getMessage());
	}

	private void assertSays(String part, String text) {
		var problem = assertThrows(InventoryException.class, () -> plan(text));
		assertTrue(problem.getMessage().contains(part), problem.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "UTF-8|false", "UTF-8|true", "windows-1252|false", "UTF-16LE|true", "UTF-16BE|true", "UTF-16LE|false" })
	void readsWhatExcelWrites(String charset, boolean mark) throws Exception {
		String text = (mark ? "\ufeff" : "") + "MAC\tSite\r\n001122334455\tMünchen\r\n";
		Path file = Files.write(folder.resolve("phones.txt"), text.getBytes(Charset.forName(charset)));
		ImportPlan plan = inventory.planImport(file, OnConflict.REPLACE);
		assertEquals("München", plan.plan().changes().get(0).after().get(SITE));
		assertEquals("tab", plan.separatorName());
		assertEquals(charset, plan.charset());
	}

	@Test
	void obeysTheLineInWhichExcelDeclaresTheSeparator() throws Exception {
		ImportPlan plan = plan("sep=|\nmac|site\n001122334455|a, b; c\nx|y\n");
		assertEquals("a, b; c", plan.plan().changes().get(0).after().get(SITE));
		assertEquals(4, plan.plan().changes().get(1).line());
	}

	@Test
	void writesWhatNoSpreadsheetRuns() throws Exception {
		bench.add(MAC, ONE, LABEL, "=1+1", SITE, "@x", NOTES, "'=quoted");
		StringWriter written = new StringWriter();
		inventory.export(inventory.phones(), written, ExportOptions.STANDARD);
		assertEquals("\ufeffMAC,Address,Label,Model,Site,Boot code,Boot code read,Boot code how,Firmware,Firmware read,Firmware how,Notes\r\n"
				+ ONE + ",,'=1+1,,'@x,,,,,,,''=quoted\r\n", written.toString());
	}

	@Test
	void replacesAFileOnlyAsAWhole() throws Exception {
		bench.add(MAC, ONE);
		Path file = Files.writeString(folder.resolve("out.csv"), "former");
		inventory.export(inventory.phones(), file, ExportOptions.STANDARD);
		assertTrue(Files.readString(file).contains(ONE));
		try (var files = Files.list(folder)) {
			assertEquals(List.of("data", "out.csv"), files.map(each -> each.getFileName().toString()).sorted().toList());
		}
		var problem = assertThrows(InventoryException.class,
				() -> inventory.export(List.of(), folder.resolve("missing").resolve("out.csv"), ExportOptions.STANDARD));
		assertTrue(problem.getMessage().contains("cannot be written"), problem.getMessage());
	}

	/** Whatever may be kept comes back as it was, through any separator. */
	@RepeatedTest(60)
	void anyTextSurvivesTheRoundTrip(RepetitionInfo repetition) throws Exception {
		Random random = new Random(repetition.getCurrentRepetition());
		for (int i = 1; i <= 20; i++) {
			var values = InventoryBench.values(MAC, "00:11:22:33:44:%02x".formatted(i), MODEL, text(random, false), SITE, text(random, false), LABEL,
					text(random, false), NOTES, text(random, true), BOOT_CODE, text(random, false));
			inventory.apply(inventory.planAdd(values));
		}
		Path file = folder.resolve("all.csv");
		char separator = ",;\t|".charAt(random.nextInt(4));
		inventory.export(inventory.phones(), file, new ExportOptions(separator, random.nextBoolean()));
		int count = inventory.phones().size();
		assertTrue(count > 5, "The generator makes too few texts that may be kept: " + count);
		ImportPlan again = inventory.planImport(file, OnConflict.REPLACE);
		assertEquals(count, again.plan().count(Kind.SAME), again.plan().summary() + again.plan().changes().stream().filter(c -> c.kind() != Kind.SAME)
				.map(c -> c.differences() + c.reason()).toList());
		InventoryBench elsewhere = new InventoryBench(folder.resolve("elsewhere"));
		elsewhere.apply(elsewhere.inventory().planImport(file, OnConflict.REPLACE).plan());
		assertEquals(inventory.phones().stream().map(phone -> phone.values()).toList(),
				elsewhere.inventory().phones().stream().map(phone -> phone.values()).toList());
	}

	/** Mostly what makes trouble: signs of CSV and of spreadsheets, line ends, other scripts. */
	private static String text(Random random, boolean lines) {
		String[] pieces = { "\"", "'", "=", "+", "-", "@", ",", ";", "|", " ", "a", "B", "é", "\u96FB", "\uD83D\uDCDE", "\uFF1D", "\u00a0", "\\", "#", "sep=",
				lines ? "\n" : "x", lines ? "\t" : "y", lines ? "\r\n" : "z" };
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(9); i > 0; i--) {
			text.append(pieces[random.nextInt(pieces.length)]);
		}
		return text.toString();
	}

	private ImportPlan plan(String text) throws Exception {
		return plan(text, OnConflict.REPLACE);
	}

	private ImportPlan plan(String text, OnConflict onConflict) throws Exception {
		return inventory.planImport(Files.writeString(folder.resolve("phones.csv"), text, StandardCharsets.UTF_8), onConflict);
	}
}
