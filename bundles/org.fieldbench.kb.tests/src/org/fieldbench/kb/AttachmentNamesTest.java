/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class AttachmentNamesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", "..", "../x", "a/b", "a\\b", "C:x", "x:stream", ".hidden", "x.", "x ", " x", "con", "NUL.txt", "com1", "lpt9.log",
			"a\u0000b", "a\nb", "invoice\u202Efdp.exe", "a*", "a?", "a|b", "a\"b", "<a>", "COM\u00b9", "\uD800" })
	void refusesTricks(String name) {
		assertTrue(AttachmentNames.problem(name).isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "display.png", "Ger\u00e4t 1.jpg", "a.tar.gz", "console.txt", "\u96FB\u8A71.pdf", "it's (1).txt" })
	void allowsWhatPeopleCallFiles(String name) {
		assertEquals(Optional.empty(), AttachmentNames.problem(name));
	}

	@Test
	void refusesWhatIsTooLong() {
		assertTrue(AttachmentNames.problem("x".repeat(AttachmentNames.LONGEST + 1)).isPresent());
	}

	@Test
	void tellsNamesOfTheSameFile() {
		assertEquals(Optional.of("Photo.PNG"), AttachmentNames.taken("photo.png", List.of("a", "Photo.PNG")));
		assertTrue(AttachmentNames.same("e\u0301.txt", "\u00e9.txt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "a/b", "a b", "x.", "con", ".x", "-x", "\u00e9", "aux.1" })
	void refusesIdsThatAreNoFolder(String id) {
		assertTrue(ArticleIds.problem(id).isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "212", "A", "kb-1142", "a.b_c" })
	void allowsIds(String id) {
		assertEquals(Optional.empty(), ArticleIds.problem(id));
	}
}
