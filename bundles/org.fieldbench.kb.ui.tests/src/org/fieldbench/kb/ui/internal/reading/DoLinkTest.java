/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoLinkTest {

	@Test
	void namesACommandAndItsParameters() {
		assertEquals(Optional.of(new DoLink("org.fieldbench.kb.ui.x", Map.of("a", "1 + 1", "b", ""))),
				DoLink.of("fieldbench:do/key/org.fieldbench.kb.ui.x?a=1%20+%201&b", "key"));
		assertEquals(Optional.of(new DoLink("org.fieldbench.kb.ui.x", Map.of())), DoLink.of("fieldbench:do/key/org.fieldbench.kb.ui.x", "key"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fieldbench:do/org.fieldbench.x", "fieldbench:do//org.fieldbench.x", "fieldbench:do/other/org.fieldbench.x",
			"fieldbench:do/key/org.eclipse.ui.file.exit", "fieldbench:do/key/org.fieldbench.x?a=%zz", "https://example.org/do/key/org.fieldbench.x" })
	void isOnlyWhatThePageItselfMade(String location) {
		assertEquals(Optional.empty(), DoLink.of(location, "key"));
	}

	@Test
	void isNothingWithoutAToken() {
		assertEquals(Optional.empty(), DoLink.of("fieldbench:do//org.fieldbench.x", ""));
	}
}
