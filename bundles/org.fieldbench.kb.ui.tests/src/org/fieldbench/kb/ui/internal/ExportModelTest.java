/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportResult;
import org.fieldbench.kb.export.SiteValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

	@TempDir
	private Path folder;
	private final ExportModel model = new ExportModel("212", List.of("212", "1000"));

	@Test
	void exportsTheSelectedOneOrAllThatWereFound() {
		assertEquals(List.of("212"), model.articles());
		assertEquals("article-212.pdf", model.suggestion());
		model.all(true);
		assertEquals(List.of("212", "1000"), model.articles());
		assertEquals("articles.pdf", model.suggestion());
	}

	@Test
	void theFileFollowsTheFormat() {
		model.target(folder.resolve("a.pdf").toString());
		model.format(ExportFormat.HTML);
		assertEquals(folder.resolve("a.html").toString(), model.target());
		model.target(folder.toString());
		model.format(ExportFormat.TEXT);
		assertEquals(folder.toString(), model.target());
	}

	@Test
	void aPresentFileIsReplacedOnlyIfTheUserSaysSo() throws Exception {
		model.target(Files.writeString(folder.resolve("a.pdf"), "x").toString());
		assertEquals(Optional.of("There is a file of that name already. Choose another name, or let it be replaced."), model.problem());
		model.replace(true);
		assertEquals(Optional.empty(), model.problem());
		assertTrue(model.request().options().replace());
		model.target(folder.resolve("b.pdf").toString());
		assertFalse(model.request().options().replace(), "leave is given for one file");
	}

	@Test
	void aPlaceThatCannotBeIsTold() {
		model.target(" ");
		assertEquals(Optional.of("Say where to: a file for all, or a folder for a file each."), model.problem());
		model.target("a.pdf");
		assertEquals(Optional.of("Give the whole path of the file or folder."), model.problem());
		model.target(folder.resolve("none").resolve("a.pdf").toString());
		assertTrue(model.problem().orElseThrow().startsWith("There is no folder "));
		model.target("a\0b");
		assertTrue(model.problem().orElseThrow().startsWith("That is no path of a file: "));
	}

	@Test
	void onlyWhatCanHaveBoxesGetsThem() throws Exception {
		model.target(folder.toString());
		model.checklist(true);
		model.site(SiteValues.NONE.with("vlan", "120"));
		assertEquals("120", model.request().options().site().values().get("vlan"));
		model.format(ExportFormat.ZIP);
		assertFalse(model.request().options().checklist());
	}

	@Test
	void theMessageSaysWhereItIsAndWhatIsMissing() {
		Path file = folder.resolve("a.pdf");
		assertEquals("The article is here: " + file + "\n\nA picture is missing.",
				ExportMessage.of(new ExportResult(List.of(file), 1, List.of("A picture is missing."))));
		assertEquals("2 articles are here: " + folder, ExportMessage.of(new ExportResult(List.of(file, folder.resolve("b.pdf")), 2, List.of())));
	}
}
