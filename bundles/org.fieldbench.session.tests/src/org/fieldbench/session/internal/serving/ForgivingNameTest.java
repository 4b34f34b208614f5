/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgivingNameTest {

	private static final List<String> NAMES = List.of("IP710/Boot 15.bin", "IP710/app.bin", "IP720/app.bin", "README.txt", "readme.TXT",
			"caf\u00e9 \u00fc.bin");

	@ParameterizedTest
	@CsvSource({ "IP710/Boot 15.bin,IP710/Boot 15.bin", "/IP710/Boot 15.bin,IP710/Boot 15.bin",
			"//IP710\\Boot 15.bin,IP710/Boot 15.bin", "\\ip710\\BOOT 15.BIN,IP710/Boot 15.bin", "boot 15.bin,IP710/Boot 15.bin",
			"Boot 15.bin,IP710/Boot 15.bin", "other/Boot 15.bin,IP710/Boot 15.bin", "ip720/APP.bin,IP720/app.bin",
			"README.txt,README.txt", "/readme.TXT,readme.TXT", "caf\u00e9 \u00fc.bin,caf\u00e9 \u00fc.bin", "Caf? ?.bin,caf\u00e9 \u00fc.bin" })
	void findsWhatIsMeant(String requested, String found) {
		assertEquals(Optional.of(found), ForgivingName.find(requested, NAMES));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "app.bin", "APP.BIN", "Readme.txt", "IP710", "IP710/", "boot", "../README.txt",
			"..\\IP710\\app.bin", "IP710/../IP710/app.bin", "/etc/passwd", "C:\\Windows\\win.ini" })
	void findsNothingWhereNothingOrMoreThanOneIsMeant(String requested) {
		assertEquals(Optional.empty(), ForgivingName.find(requested, NAMES));
	}
}
