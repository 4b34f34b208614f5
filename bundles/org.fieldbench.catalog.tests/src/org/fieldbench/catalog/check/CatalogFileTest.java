/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.catalog.check.CatalogProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no catalogs, or are not written as one is. */
class CatalogFileTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"this is no XML | 1 | no XML that can be read",
		"'' | | no XML that can be read",
		"<page/> | 1 | It is not a catalog",
		"<catalog:Catalog xmlns:catalog='http://fieldbench.org/catalog/9'/> | 1 | not of http://fieldbench.org/catalog/9",
		"<catalog:Hazard xmlns:catalog='http://fieldbench.org/catalog/1' text='t'/> | 1 | no single Catalog element" })
	void saysThatItIsNone(String xmi, Integer line, String message) {
		CheckedCatalog checked = Faulty.check(xmi.replace('\'', '"'));
		assertFalse(checked.isUsable());
		assertTrue(checked.problems().get(0).message().contains(message), checked.toString());
		if (line != null) {
			assertEquals(line, checked.problems().get(0).line(), checked.toString());
		}
	}

	@Test
	void namesTheLineWhereTheXmlBreaks() {
		CatalogProblem problem = Faulty.problems(Faulty.xmi("<models id='M' name='M'/>\n<models id='N'\n")).get(0);
		assertTrue(problem.line() >= 4, problem.toString());
		assertTrue(problem.message().startsWith("It is no XML that can be read: "), problem.toString());
	}

	@Test
	void findsTheFirstCharacterOfATagOfSeveralLines() {
		CatalogProblem problem = Faulty.problems(Faulty.xmi("<!-- > -->\n  <models id='M' source='s'\n      note='a > b'\n   />")).get(0);
		assertEquals("4:3: error: models[M]/name: name is missing.", problem.toString());
	}

	@Test
	void saysSeveralThingsAtOnceInTheOrderOfTheFile() {
		CheckedCatalog checked = Faulty.check(Faulty.xmi("<gadgets/>\n<models id='M' name='M' source='s' colour='red' flashSize='much'>\n"
				+ "<hazards text='t' severity='huge'/>\n</models>\n<models id='N' name='N' scheme='gone' source='s'/>\n<models id='O'/>"));
		List<String> problems = checked.errors().stream().map(CatalogProblem::toString).toList();
		assertEquals(List.of("3:1: error: \"gadgets\" is not known here. Check how it is written, and docs/catalog.md for what there is.",
				"4:1: error: models[M]: \"colour\" is not known here. Check how it is written, and docs/catalog.md for what there is.",
				"4:1: error: models[M]/flashSize: \"much\" is no value for flashSize, which is a whole number.",
				"5:1: error: models[M]/hazards[1]/severity: \"huge\" is no value for severity. It can be ok, caution, problem.",
				"7:1: error: models[N]/scheme: It refers to \"gone\", and the catalog holds no element of that id.",
				"8:1: error: models[O]/name: name is missing."), problems);
	}

	@Test
	void opensNoOtherFile(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		String entity = "<!DOCTYPE c [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>\n<catalog:Catalog xmlns:catalog='http://fieldbench.org/catalog/1' "
				+ "id='&e;' vendor='V' revision='2026-01-31'/>";
		assertFalse(Faulty.check(entity).isUsable());
		assertFalse(Faulty.check(entity).toString().contains("the secret"));
		CatalogProblem elsewhere = Faulty.problems(Faulty.xmi("<models id='M' name='M' source='s'><scheme href='" + secret.toUri()
				+ "#x'/></models>")).get(0);
		assertTrue(elsewhere.message().contains("which is not in this file"), elsewhere.toString());
	}

	@Test
	void aWarningLeavesItUsable() {
		CheckedCatalog checked = Faulty.check(Faulty.xmi("<models id='M' name='M'/>"));
		assertEquals(Severity.WARNING, checked.problems().get(0).severity());
		assertTrue(checked.isUsable());
	}

	@Test
	void endlessInputIsRefused() {
		assertTrue(assertThrows(IOException.class, () -> CatalogCheck.file(new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		}, "f.catalog")).getMessage().contains("larger than 16 MiB"));
	}
}
