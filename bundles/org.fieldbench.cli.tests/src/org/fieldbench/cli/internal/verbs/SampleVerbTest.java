/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.samples.SampleBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("sample", SampleVerb::new);

	@Test
	void writesTheSampleAndSaysThatItIsSynthetic(@TempDir Path folder) {
		assertEquals(Verb.OK, bench.run("sample", folder.resolve("new").toString()));
		assertEquals(folder.resolve("new").resolve(SampleBundle.FILE_NAME) + "\n", bench.out());
		assertTrue(Files.exists(folder.resolve("new").resolve(SampleBundle.FILE_NAME)));
		assertTrue(bench.err().contains("synthetic"), bench.err());
	}

	@Test
	void printsJson(@TempDir Path folder) {
		assertEquals(Verb.OK, bench.run("sample", "--json", folder.toString()));
		assertTrue(bench.json().getAsJsonObject().get("synthetic").getAsBoolean());
	}

	@Test
	void aFolderThatCannotBeWrittenFails(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		assertEquals(Verb.FAILED, bench.run("sample", file.toString()));
		assertTrue(bench.err().startsWith("The sample could not be written to " + file + ": something else has its name. Choose a folder that you may write to."), bench.err());
	}
}
