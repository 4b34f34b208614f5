/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;

/** What an import gives, compared with a file of the folder {@code golden}. A new text is written to {@code target/golden}. */
final class GoldenImport {

	private GoldenImport() {
	}

	static void check(String name, ImportPreview preview) throws IOException {
		String now = text(preview);
		Path written = Files.createDirectories(Path.of("target", "golden")).resolve(name);
		Files.writeString(written, now);
		Path golden = Path.of("golden", name);
		assertEquals(Files.exists(golden) ? Files.readString(golden).replace("\r\n", "\n") : "There is no " + golden, now, "See " + written);
	}

	private static String text(ImportPreview preview) {
		ImportFacts facts = preview.facts();
		ImportedArticle article = Fixtures.article(preview);
		return "id       " + facts.id() + "\ntitle    " + facts.title() + "\nupdated  " + facts.lastUpdated().map(Object::toString).orElse("-") + "\nmodels   " + facts.models()
				+ "\nversions " + facts.versions() + "\nneeds    " + facts.versionRules() + "\nwarnings " + facts.warnings() + "\nkeys     " + facts.keys() + "\ndisplays "
				+ facts.displays() + "\nsteps    " + facts.stepRuns() + "\nfiles    " + article.attachments().stream().map(file -> file.name()).toList() + "\nremarks  "
				+ article.remarks() + "\n\n" + article.article().body() + "\n\nLEFT OUT\n" + article.leftOut().stream()
						.map(piece -> "[" + piece.rule() + "] " + piece.text().replace("\n", " / ")).collect(Collectors.joining("\n")) + "\n";
	}
}
