/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.fieldbench.session.inventory.PhoneField.ADDRESS;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE_READ;
import static org.fieldbench.session.inventory.PhoneField.FIRMWARE;
import static org.fieldbench.session.inventory.PhoneField.FIRMWARE_READ;
import static org.fieldbench.session.inventory.PhoneField.LABEL;
import static org.fieldbench.session.inventory.PhoneField.MAC;
import static org.fieldbench.session.inventory.PhoneField.MODEL;
import static org.fieldbench.session.inventory.PhoneField.SITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFilterTest {

	@TempDir
	private Path folder;
	private InventoryBench bench;

	@BeforeEach
	void know() throws Exception {
		bench = new InventoryBench(folder);
		bench.add(LABEL, "a", MAC, "00:11:22:33:44:55", MODEL, "IP710", SITE, "New York", BOOT_CODE, "9", BOOT_CODE_READ, "2026-11-01");
		bench.add(LABEL, "b", MAC, "00:11:22:33:44:66", MODEL, "IP720", SITE, "Lab", BOOT_CODE, "13", FIRMWARE, "2x28");
		bench.add(LABEL, "c", ADDRESS, "10.0.1.5", MODEL, "Other 1", BOOT_CODE, "15", BOOT_CODE_READ, "2025-01-01", FIRMWARE, "2xA1", FIRMWARE_READ, "2025-01-01");
		bench.add(LABEL, "d", ADDRESS, "10.0.1.6", SITE, "York");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = { "york|a d", "NEW york|a", "\"new york\"|a", "site:\"New York\"|a", "-york|b c",
			"model:IP710|a", "model:none|d", "-model:none|a b c", "site:none|c", "001122|a b", "0011.2233.4466|b", "44:55|a", "10.0.1|c d",
			"mac:none|c d", "ip:10.0.1.6|d", "bootcode:<13|a", "bootcode:<=13|a b", "bootcode:>=9|a b", "bootcode:15|c", "bootcode:none|d",
			"firmware:2X28|b", "firmware:none|a d", "band:caution|b", "band:problem|a", "band:none|c d", "seen:>30d|c d", "seen:<2d|b", "seen:never|d",
			"seen:<30d|a b", "read:>1y|c d", "york bootcode:<13|a", "seen:>3w|a c d" })
	void picks(String filter, String expected) throws Exception {
		assertEquals(expected, picked(filter));
	}

	@Test
	void aBlankOnePicksAll() throws Exception {
		assertEquals("a b c d", picked("  "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "modle:IP710", "band:red", "seen:soon", "site:", "bootcode:<", "firmware:<2x28" })
	void saysWhatItDoesNotUnderstand(String filter) {
		var problem = assertThrows(InventoryException.class, () -> PhoneFilter.parse(filter, InventoryBench.NOW));
		assertTrue(problem.getMessage().matches("(?s).*(Write|Use|Say|Look|knows) .*"), problem.getMessage());
	}

	private String picked(String filter) throws Exception {
		PhoneFilter parsed = PhoneFilter.parse(filter, InventoryBench.NOW);
		return bench.inventory().phones().stream().filter(parsed).map(phone -> phone.value(PhoneField.LABEL)).collect(Collectors.joining(" "));
	}
}
