/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One search index used by programs at the same time, as the workbench and the command line do. */
class SearchIndexTest {

	private static final int ARTICLES = 1500;

	@TempDir
	Path data;

	@Test
	void programsThatBuildItAtTheSameTimeFindTheSame() throws Exception {
		write(0, ARTICLES);
		Product product = new Product(data);
		List<Process> both = List.of(product.start(Product.script(), "kb", "list", "--json"), product.start(Product.script(), "kb", "search", "marker7", "--json"));
		String listed = product.finish(both.get(0)).expect(0).out();
		String found = product.finish(both.get(1)).expect(0).out();
		assertTrue(listed.contains("\"t1499\""), "the last article is in the list");
		assertTrue(found.contains("\"t7\""), found);
		assertEquals(listed, product.run("kb", "list", "--json").expect(0).out());
	}

	@Test
	void aBrokenOneIsBuiltAgainByTwoAtOnce() throws Exception {
		write(0, 20);
		Product product = new Product(data);
		product.run("kb", "search", "marker7").expect(0);
		try (Stream<Path> files = Files.list(data.resolve("index"))) {
			for (Path file : files.toList()) {
				Files.writeString(file, "This is no index any more, whatever its name says.".repeat(200));
			}
		}
		List<Process> both = List.of(product.start(Product.script(), "kb", "search", "marker7", "--json"), product.start(Product.script(), "kb", "search", "marker8", "--json"));
		assertTrue(product.finish(both.get(0)).expect(0).out().contains("\"t7\""));
		assertTrue(product.finish(both.get(1)).expect(0).out().contains("\"t8\""));
		assertFalse(product.run("kb", "search", "marker9", "--json").expect(0).out().contains("\"t8\""));
	}

	private void write(int first, int number) throws Exception {
		for (int i = first; i < first + number; i++) {
			Path folder = Files.createDirectories(data.resolve("articles/t" + i));
			Files.writeString(folder.resolve("article.md"), "---\nid: t" + i + "\ntitle: Trial " + i + "\nstate: approved\n---\n\nThe phone hangs, marker" + i + ".\n");
		}
	}
}
