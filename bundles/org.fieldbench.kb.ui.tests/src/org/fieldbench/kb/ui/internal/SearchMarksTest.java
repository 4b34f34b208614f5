/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.fieldbench.kb.reading.TextMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchMarksTest {

	private static List<String> marked(String query, String text) {
		return SearchMarks.of(query).in(text).stream().map(range -> text.substring(range.begin(), range.end())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = {
			"updating; The update of the boot code, updated.; update|updated",
			"\"boot code\"; A boot, a code, a boot code.; boot code",
			"boot -vlan; boot and vlan; boot",
			"tag:vlan boot; vlan and boot; boot",
			"\u043f\u0438\u0442\u0430\u043d\u0438\u0435; \u041f\u0438\u0442\u0430\u043d\u0438\u0435 5 V; \u041f\u0438\u0442\u0430\u043d\u0438\u0435" })
	void marksWhatTheListFinds(String query, String text, String wanted) {
		assertEquals(List.of(wanted.split("\\|")), marked(query, text));
	}

	@Test
	void filtersAloneMarkNothing() {
		assertSame(TextMarks.NONE, SearchMarks.of("tag:vlan"));
		assertSame(TextMarks.NONE, SearchMarks.of(" "));
	}
}
