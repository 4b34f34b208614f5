/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.registry.CatalogReader;
import org.fieldbench.catalog.registry.CatalogWriter;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.imports.ProcedureDraft;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;

/** The draft that the shipped field alert gives, beside the shipped procedure that people made of it. */
class DraftCatalogTest {

	private static final Path ALERT = Path.of("..", "org.fieldbench.kb", "articles", "212.md");
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);

	private final Catalog shipped = Altigen.catalog();
	private final Catalog drafted = draft();

	private Catalog draft() {
		try {
			String text = Files.readString(ALERT, StandardCharsets.UTF_8);
			return DraftCatalog.of(ProcedureDraft.of(ArticleMarkdown.read("212", text).article()).orElseThrow(), catalogs(), CLOCK);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private Catalogs catalogs() {
		return new GivenCatalogs(List.of(shipped));
	}

	private static List<Step> steps(Catalog catalog) {
		Procedure procedure = catalog.getProcedures().getFirst();
		return procedure.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
	}

	@Test
	void hasTheStepsLabelsAndBranchOfTheShippedProcedure() {
		assertEquals(steps(shipped).stream().map(Step::getNumber).toList(), steps(drafted).stream().map(Step::getNumber).toList());
		assertEquals(steps(shipped).stream().map(Step::getLabel).toList(), steps(drafted).stream().map(Step::getLabel).toList());
		assertEquals(steps(shipped).stream().map(Step::getOnlyIfDisplay).toList(), steps(drafted).stream().map(Step::getOnlyIfDisplay).toList());
		assertEquals(steps(shipped).stream().map(Step::getKind).toList(), steps(drafted).stream().map(Step::getKind).toList());
	}

	@Test
	void hasItsKeysButForTheEntersThatTheArticleDoesNotCount() {
		List<String> ours = steps(drafted).stream().flatMap(step -> step.getAnswers().stream()).map(answer -> answer.getKeys()).toList();
		List<String> theirs = steps(shipped).stream().flatMap(step -> step.getAnswers().stream()).map(answer -> answer.getKeys().replace("EEE",
				"E")).toList();
		assertEquals(theirs, ours);
	}

	@Test
	void saysWhereItIsFromAndWhatItDoesNotKnow() {
		Procedure procedure = drafted.getProcedures().getFirst();
		assertEquals(2, procedure.getAcknowledgements().size());
		assertEquals(4, procedure.getModels().size());
		assertEquals("AltiGen", drafted.getVendor());
		assertEquals("2026-11-27", drafted.getRevision());
		assertTrue(procedure.getSource().startsWith("Article 212: "), procedure.getSource());
		assertTrue(steps(drafted).get(4).isDisplayInferred() && steps(drafted).get(4).getDisplay() == null);
		assertEquals(StepKind.CHECK, procedure.getVerification().getKind());
	}

	@Test
	void canBeWrittenReadAndChecked() throws IOException {
		byte[] xmi = CatalogWriter.toBytes(drafted);
		assertEquals(15, steps(CatalogReader.read(new ByteArrayInputStream(xmi), "draft.catalog")).size());
		List<CatalogProblem> problems = CatalogCheck.file(new ByteArrayInputStream(xmi), "draft.catalog").problems();
		assertTrue(problems.stream().noneMatch(problem -> problem.severity() == CatalogProblem.Severity.ERROR), problems.toString());
	}
}
