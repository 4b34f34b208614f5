/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldbench.kb.internal.TestArticles;
import org.fieldbench.kb.reading.PageParts;
import org.fieldbench.kb.reading.TextFlow;
import org.fieldbench.kb.reading.TextFlow.Kind;
import org.fieldbench.kb.reading.TextMarks;
import org.junit.jupiter.api.Test;

class TextFlowTest {

	@Test
	void setsBlocksAsLines() {
		TextFlow flow = Pages.of("""
				Some *text*
				goes on.

				## Head

				3. One

				   more
				4. Two
				   - inner

				| a | b |
				|---|---|
				| 1 | 2 |

				```
				code
				  as it is
				```
				""").flow();
		assertTrue(flow.text().contains("""
				A title

				For IP710

				Some text goes on.

				Head

				3. One

				more

				4. Two

				    \u2022 inner

				a\tb
				1\t2

				code
				  as it is
				"""), flow.text());
	}

	@Test
	void saysWhatThePartsAre() {
		TextFlow flow = Pages.of("## Head\n\nPress 1 at \u201cCHECK FW\u201d on [this](https://example.org).", TextMarks.of("this", false)).flow();
		assertEquals(List.of("A title", "Head"), all(flow, Kind.HEADING));
		assertEquals(List.of("1"), all(flow, Kind.KEY));
		assertEquals(List.of("CHECK FW"), all(flow, Kind.DISPLAY));
		assertEquals(List.of("this"), all(flow, Kind.LINK));
		assertEquals(List.of("this"), all(flow, Kind.HIT));
		assertEquals("https://example.org", flow.spans().stream().filter(span -> span.kind() == Kind.LINK).findFirst().orElseThrow().value());
		assertTrue(flow.text().startsWith("Head", flow.anchors().get("head")));
	}

	@Test
	void setsTheAlert() {
		TextFlow flow = Pages.of(TestArticles.alert212(), PageParts.NONE).flow();
		assertTrue(flow.text().contains("\n8. Press 1 for Yes, and the phone should work after that.\n"), flow.text());
		assertTrue(flow.text().startsWith("Next you are asked", flow.anchors().get("step-8")), flow.text());
		assertTrue(flow.text().contains("\nLast updated 17 February 2017 \u00b7 For IP600, IP705, IP710, IP720\n\nThere are several reasons"), flow.text());
	}

	private static List<String> all(TextFlow flow, Kind kind) {
		return flow.spans().stream().filter(span -> span.kind() == kind).map(span -> flow.text().substring(span.begin(), span.end())).toList();
	}
}
