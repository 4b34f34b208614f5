/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The catalog that docs/catalog.md shows to partners. */
class DocumentedExampleTest {

	private static final Path DOCUMENT = Path.of("..", "..", "docs", "catalog.md");

	@Test
	void isRight() throws IOException {
		assertEquals(List.of(), Faulty.problems(example()));
	}

	@Test
	void givesTheErrorThatIsShownWhenItIsSpoiled() throws IOException {
		String problem = Faulty.problems(example().replace("kind=\"data-loss\"", "severity=\"huge\"")).get(0).toString();
		assertTrue(Files.readString(DOCUMENT).contains("acme.catalog:" + problem), problem);
	}

	private static String example() throws IOException {
		String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
		int start = document.indexOf("<?xml");
		return document.substring(start, document.indexOf("```", start)).replaceAll("(?m)^ {3}", "");
	}
}
