/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fails when {@code catalog.ecore} was edited and {@code src-gen} was not generated again. */
class GeneratedCodeIsCurrentTest {

	private static final Path BUNDLE = Path.of("..", "..", "bundles", "org.fieldbench.catalog").toAbsolutePath().normalize();

	@Test
	void committedCodeEqualsWhatTheModelGenerates(@TempDir Path fresh) throws IOException {
		GenerateModel.generate(BUNDLE, fresh);

		var expected = FileTree.read(fresh.resolve("src-gen"));
		var committed = FileTree.read(BUNDLE.resolve("src-gen"));

		assertFalse(expected.isEmpty());
		assertEquals(expected.keySet(), committed.keySet(), "Run releng/generate-model");
		expected.forEach((name, text) -> assertEquals(text, committed.get(name), name + ": run releng/generate-model"));
	}
}
