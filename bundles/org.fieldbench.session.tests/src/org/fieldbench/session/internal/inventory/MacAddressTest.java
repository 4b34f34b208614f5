/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.MacAddress;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "00:11:22:aa:bb:cc", "00-11-22-AA-BB-CC", "0011.22aa.bbcc", "0011:22AA:BBCC", "001122AABBCC", " 00 11 22 aa bb cc ",
			"0:11:22:AA:bb:cc" })
	void readsAnyUsualSpelling(String spelling) throws InventoryException {
		assertEquals("00:11:22:aa:bb:cc", MacAddress.parse(spelling).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00:11:22:33:44", "00:11:22:33:44:55:66", "00:11-22:33:44:55", "00112233445", "gg:11:22:33:44:55", "10.0.1.5",
			"00:11:22:33:44:5 5", "phone57", "001122-aabbcc" })
	void refusesWhatIsNone(String text) {
		assertFalse(MacAddress.isMac(text));
		var problem = assertThrows(InventoryException.class, () -> MacAddress.parse(text));
		assertTrue(problem.getMessage().contains("is no MAC address"), problem.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "01:00:5e:00:00:01" })
	void refusesWhatBelongsToNoDevice(String text) {
		var problem = assertThrows(InventoryException.class, () -> MacAddress.parse(text));
		assertTrue(problem.getMessage().contains("does not belong to one device"), problem.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.12234E+09", "1,12234E+11", "112E20" })
	void knowsWhatASpreadsheetMakesOfIt(String text) {
		var problem = assertThrows(InventoryException.class, () -> MacAddress.parse(text));
		assertTrue(problem.getMessage().contains("spreadsheet turned into a number"), problem.getMessage());
	}

	@RepeatedTest(300)
	void everySpellingOfAnyMacComesToTheSame(RepetitionInfo repetition) throws InventoryException {
		byte[] bytes = new byte[6];
		new Random(repetition.getCurrentRepetition()).nextBytes(bytes);
		bytes[0] &= ~1;
		String plain = HexFormat.of().formatHex(bytes);
		String expected = HexFormat.ofDelimiter(":").formatHex(bytes);
		Stream<UnaryOperator<String>> spellings = Stream.of(mac -> expected, mac -> mac, mac -> mac.toUpperCase(Locale.ROOT),
				mac -> HexFormat.ofDelimiter("-").formatHex(bytes), mac -> HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes),
				mac -> mac.replaceAll("(.{4})(.{4})(.{4})", "$1.$2.$3"), mac -> expected.replaceAll("\\b0", ""));
		for (UnaryOperator<String> spelling : spellings.toList()) {
			assertEquals(expected, MacAddress.parse(spelling.apply(plain)).text(), "spelled " + spelling.apply(plain));
		}
	}

	@Test
	void aParsedOneParsesToItself() throws InventoryException {
		assertEquals(MacAddress.parse("0011.2233.4455"), MacAddress.parse(MacAddress.parse("0011.2233.4455").text()));
	}
}
