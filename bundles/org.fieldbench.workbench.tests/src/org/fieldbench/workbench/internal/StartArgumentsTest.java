/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArgumentsTest {

	@Test
	void takesAnArchive() {
		assertEquals(Optional.of(Path.of("my phones.ZIP").toAbsolutePath()), StartArguments.of("-clean", "my phones.ZIP").firmware());
	}

	@Test
	void takesAFileOfAnyName(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("firmware"));
		assertEquals(Optional.of(file), StartArguments.of(folder.toString(), file.toString()).firmware());
	}

	@Test
	void takesNothingElse() {
		assertEquals(Optional.empty(), StartArguments.of("-x.zip", "notes.txt").firmware());
		assertEquals(Optional.empty(), StartArguments.of().firmware());
	}
}
