/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgivingNamesTest {

	private static final List<String> NAMES = List.of("IP710/Boot 15.bin", "IP710/app.bin", "IP720/app.bin", "README.txt", "readme.TXT",
			"caf\u00e9 \u00fc.bin", "OS79XX.TXT", "two", "two ");

	private final ForgivingNames anywhere = ForgivingNames.anywhere(NAMES);
	private final ForgivingNames inPlace = ForgivingNames.inPlace(NAMES);

	@ParameterizedTest
	@CsvSource({ "IP710/Boot 15.bin,IP710/Boot 15.bin", "/IP710/Boot 15.bin,IP710/Boot 15.bin",
			"//IP710\\Boot 15.bin,IP710/Boot 15.bin", "\\ip710\\BOOT 15.BIN,IP710/Boot 15.bin", "ip720/APP.bin,IP720/app.bin",
			"README.txt,README.txt", "/readme.TXT,readme.TXT", "caf\u00e9 \u00fc.bin,caf\u00e9 \u00fc.bin",
			"Caf? ?.bin,caf\u00e9 \u00fc.bin", "cafe\u0301 u\u0308.BIN,caf\u00e9 \u00fc.bin", "'OS79XX.TXT ',OS79XX.TXT",
			"'/os79xx.txt  ',OS79XX.TXT", "/two,two", "'/two ','two '" })
	void findsWhatIsMeant(String requested, String found) {
		assertEquals(Optional.of(found), anywhere.find(requested));
		assertEquals(Optional.of(found), inPlace.find(requested));
	}

	@ParameterizedTest
	@CsvSource({ "boot 15.bin,IP710/Boot 15.bin", "Boot 15.bin,IP710/Boot 15.bin", "other/Boot 15.bin,IP710/Boot 15.bin",
			"tftpboot/OS79XX.TXT,OS79XX.TXT" })
	void looksInOtherFoldersOnlyWhereAllFilesBelongTogether(String requested, String found) {
		assertEquals(Optional.of(found), anywhere.find(requested));
		assertEquals(Optional.empty(), inPlace.find(requested));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", " ", "app.bin", "APP.BIN", "Readme.txt", "IP710", "IP710/", "boot", "../README.txt",
			"..\\IP710\\app.bin", "IP710/../IP710/app.bin", "/etc/passwd", "C:\\Windows\\win.ini", "caf\u00e8 \u00fc.bin", "TWO" })
	void findsNothingWhereNothingOrMoreThanOneIsMeant(String requested) {
		assertEquals(Optional.empty(), anywhere.find(requested));
		assertEquals(Optional.empty(), inPlace.find(requested));
	}

	@Test
	void findsEachOfManyByEveryDetour() {
		List<String> many = IntStream.range(0, 20_000).mapToObj(i -> "Folder" + i % 100 + "/File" + i + ".bin").toList();
		var names = ForgivingNames.anywhere(many);
		for (String name : many) {
			assertEquals(Optional.of(name), names.find(name));
			assertEquals(Optional.of(name), names.find('\\' + name.toUpperCase().replace('/', '\\') + ' '));
			assertEquals(Optional.of(name), names.find(name.substring(name.indexOf('/') + 1).toLowerCase()));
		}
	}

	@Test
	void saysWhatTftpCanCarry() {
		assertEquals("Caf? 1.bin", ForgivingNames.netascii("Caf\u00e9 1.bin"));
	}
}
