/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArgumentsTest {

	@Test
	void takesArchivesAlsoThoseThatAreNotThere() {
		assertEquals(List.of(Path.of("my phones.ZIP").toAbsolutePath(), Path.of("b.zip").toAbsolutePath()),
				StartArguments.of("-clean", "my phones.ZIP", "b.zip").firmware());
	}

	@Test
	void takesAFileOfAnyNameAndAFolder(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("firmware"));
		assertEquals(List.of(folder, file), StartArguments.of(folder.toString(), file.toString()).firmware());
	}

	@Test
	void leavesTheFolderOfAnOptionAlone(@TempDir Path folder) {
		assertEquals(List.of(), StartArguments.of("--data", folder.toString()).firmware());
	}

	@Test
	void takesAddressesOfArticles() {
		StartArguments arguments = StartArguments.of("fieldbench:kb/212", "a.zip", "fieldbench:nothing.zip");
		assertEquals(List.of("fieldbench:kb/212", "fieldbench:nothing.zip"), arguments.articles());
		assertEquals(List.of(Path.of("a.zip").toAbsolutePath()), arguments.firmware());
	}

	@Test
	void takesNothingElse() {
		assertEquals(List.of(), StartArguments.of("-x.zip", "notes.txt").firmware());
		assertEquals(List.of(), StartArguments.of().firmware());
	}
}
