/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.testing.Seed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vendor's article, imported from its source and exported again. */
class SeedExportTest {

	@TempDir
	private Path folder;

	@Test
	void comesOutWhole() throws Exception {
		Optional<Path> seed = Seed.find();
		Assumptions.assumeTrue(seed.isPresent(), "The source of the article is not at hand.");
		var preview = ArticleImport.with(new ModelNames(Map.of())).read(seed.get(), ImportProgress.NONE).pages().get(0);
		String text = ArticleMarkdown.write(preview.article(ImportChoices.NONE).article());
		new Bench(folder).article("212", text, Map.of()).export(ExportFormat.HTML, "a.html", ExportOptions.PLAIN.withChecklist(SiteValues.NONE), "212");
		Document page = Jsoup.parse(folder.resolve("a.html").toFile());
		assertEquals(List.of(7, 8), page.select("div.text > ol").stream().map(list -> list.children().size()).toList());
		assertEquals(15, page.select("div.text .tick").size());
		assertEquals(2, page.select("p.caution").size());
		assertEquals(2, page.select("div.text strong.warning").size());
		assertTrue(page.text().contains("FIX? YES=1, NO=0") && page.text().contains("17 February 2017"), page.text());
	}
}
