/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fieldbench.kb.diff.TextDifference;
import org.junit.jupiter.api.Test;

class DiffTextTest {

	@Test
	void showsChangesWithWhatIsAroundThem() {
		String older = lines();
		String newer = older.replace("line 6\n", "line six\nand more\n").replace("line 18\n", "");
		assertEquals("""
				--- revision 1
				+++ revision 2
				...
				  line 3
				  line 4
				  line 5
				- line 6
				+ line six
				+ and more
				  line 7
				  line 8
				  line 9
				...
				  line 15
				  line 16
				  line 17
				- line 18
				  line 19
				""", DiffText.of(1, 2, TextDifference.of(older, newer)));
	}

	@Test
	void saysThatThereIsNoDifference() {
		assertEquals("The texts of revision 1 and revision 3 are the same.\n", DiffText.of(1, 3, TextDifference.of(lines(), lines())));
	}

	private static String lines() {
		return IntStream.rangeClosed(1, 19).mapToObj(number -> "line " + number + "\n").collect(Collectors.joining());
	}
}
