/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

	@ParameterizedTest
	@CsvSource({ "**3E, **3 Enter", "M, Menu", "E, Enter", "1EE, 1 Enter Enter", "10*0*1*5E, 10*0*1*5 Enter", "'', ''" })
	void namesTheKeysThatAreNotPrintedOnTheKeypad(String keys, String words) {
		assertEquals(words, KeyNames.inWords(keys));
	}
}
