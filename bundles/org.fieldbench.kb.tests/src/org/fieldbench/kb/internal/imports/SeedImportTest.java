/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.VersionRule;
import org.fieldbench.testing.Seed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that the project began with, as it was copied from its page. */
class SeedImportTest {

	private ImportPreview preview;
	private ImportFacts facts;

	@BeforeEach
	void read() throws Exception {
		var seed = Seed.find();
		Assumptions.assumeTrue(seed.isPresent(), "The source of the article is not at hand.");
		preview = Fixtures.read(seed.get());
		facts = preview.facts();
	}

	@Test
	void understandsItsDetails() {
		assertEquals("Field Alert #212 Boot code update may solve hang problem on IP phones", facts.title());
		assertEquals("212", facts.alert());
		assertEquals("212", facts.id());
		assertEquals(Optional.of(LocalDate.of(2017, 2, 17)), facts.lastUpdated());
		assertEquals(List.of("IP600", "IP705", "IP710", "IP720"), facts.models());
	}

	@Test
	void findsFifteenStepsWhoseNumbersBeginAgain() {
		assertEquals(15, facts.steps().size());
		assertEquals(List.of("1\u20137", "1\u20138"), facts.stepRuns());
		assertEquals(15, ArticleSteps.count(Fixtures.article(preview).article()));
	}

	@Test
	void findsWarningsKeysDisplaysAndVersions() {
		assertEquals(2, facts.warnings().size(), facts.warnings().toString());
		assertTrue(facts.warnings().get(0).contains("(UPS)"));
		assertTrue(facts.warnings().get(1).contains("RMA"));
		assertEquals(List.of("**3 Enter", "**47427", "1", "0", "Enter", "*", "Menu"), facts.keys());
		assertEquals(List.of("CHECK FW", "FIX? YES=1, NO=0"), facts.displays());
		assertEquals(List.of("2x28", "11", "13"), facts.versions());
		assertEquals(List.of(3, 4), facts.versionRules().stream().filter(rule -> rule.first() > 0).flatMap(rule -> List.of(rule.first(), rule.last()).stream()).toList());
		assertEquals(List.of("13"), facts.versionRules().stream().map(VersionRule::needed).filter(needed -> !needed.isEmpty()).toList());
	}

	@Test
	void marksTheEightScreensTheVersionPictureAndTheLink() {
		String body = Fixtures.body(preview);
		assertEquals(9, body.split("\\*\\[Picture missing in the source\\]\\*", -1).length - 1);
		assertEquals(1, body.split("\\*\\[Link missing in the source\\]\\*", -1).length - 1);
		assertEquals(10, facts.missing());
	}

	@Test
	void leavesOutTheFurnitureAndNothingElse() {
		ImportedArticle article = Fixtures.article(preview);
		assertEquals("No attachments were found.", article.leftOut().get(1).text());
		assertEquals("Thank you for rating this answer.", article.leftOut().getLast().text());
		assertEquals(19, article.leftOut().size() - 1);
		assertTrue(article.article().body().startsWith("There are several reasons"));
		assertTrue(article.article().body().contains("Version 13 or above is required for VLAN support."));
		assertEquals(List.of(), article.remarks());
	}

	@Test
	void isTheShippedArticleButForTheNamesOfTheMissingPictures() throws Exception {
		String shipped = java.nio.file.Files.readString(java.nio.file.Path.of("..", "org.fieldbench.kb", "articles", "212.md"));
		String same = shipped.substring(shipped.indexOf("\n---\n", 4) + 5).strip().replace("Screen picture",
				"Picture").replace("Picture of VERSION INFO", "Picture")
				.replace("Link to the firmware", "Link");
		assertEquals(same, Fixtures.body(preview).replace("\\\n", "\n"));
	}
}
