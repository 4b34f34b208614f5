/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.fieldbench.kb.ui.internal.Snippet.Part;
import org.junit.jupiter.api.Test;

class SnippetTest {

	@Test
	void tellsMatchesFromTheRest() {
		assertEquals(List.of(new Part("update the ", false), new Part("boot", true), new Part(" code", false)),
				Snippet.parse("update the \u2068boot\u2069 code").parts());
	}

	@Test
	void putsSeveralLinesOnOne() {
		assertEquals(List.of(new Part("hold the ", false), new Part("Menu", true), new Part(" button", false)),
				Snippet.parse("hold\n  the\u00a0 \u2068Menu\u2069\tbutton ".replace('\u00a0', ' ')).parts());
	}

	@Test
	void takesATextOfMatchesOnly() {
		assertEquals(List.of(new Part("boot", true), new Part(" ", false), new Part("code", true)),
				Snippet.parse("\u2068boot\u2069 \u2068code\u2069").parts());
	}

	@Test
	void isEmptyForAnEmptyText() {
		assertEquals(Snippet.EMPTY, Snippet.parse("  "));
	}
}
