/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.fieldbench.catalog.registry.CatalogContribution;
import org.junit.jupiter.api.Test;

class LoadedCatalogsTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<catalog:Catalog xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:catalog=\"http://fieldbench.org/catalog/1\" revision=\"1\" ";
	private static final String GOOD = HEAD + "id=\"good\" vendor=\"Good\"><models id=\"G1\" name=\"Good One\"><aliases>GoodOne-X"
			+ "</aliases></models><procedures id=\"p\" alert=\"7\" title=\"t\"/></catalog:Catalog>";

	@Test
	void findsModelsAndProceduresByWhatPeopleType() {
		LoadedCatalogs catalogs = load(GOOD);
		assertEquals("G1", catalogs.model("g 1").orElseThrow().getId());
		assertEquals("G1", catalogs.model("goodonex").orElseThrow().getId());
		assertTrue(catalogs.model("G2").isEmpty());
		assertEquals("p", catalogs.procedure("#7").orElseThrow().getId());
		assertTrue(catalogs.procedure("8").isEmpty());
	}

	@Test
	void leavesOutABrokenOneAndNamesIt() {
		LoadedCatalogs catalogs = load("this is no XMI", GOOD);
		assertEquals(1, catalogs.all().size());
		assertNamed(catalogs, 0);
	}

	@Test
	void leavesOutOneThatRefersToNothing() {
		assertNamed(load(HEAD + "id=\"a\" vendor=\"A\"><models id=\"M\" name=\"M\" scheme=\"gone\"/></catalog:Catalog>"), 0);
	}

	@Test
	void leavesOutOneThatLacksWhatIsRequired() {
		assertNamed(load(HEAD + "id=\"a\" vendor=\"A\"><models id=\"M\"/></catalog:Catalog>"), 0);
	}

	@Test
	void leavesOutOneWithAnUnknownElement() {
		assertNamed(load(HEAD + "id=\"a\" vendor=\"A\"><gadgets/></catalog:Catalog>"), 0);
	}

	@Test
	void saysWhereAndHowMuchIsWrong() {
		LoadedCatalogs catalogs = load(HEAD + "id=\"a\" vendor=\"A\">\n  <models id=\"M\"/>\n  <models id=\"N\"/></catalog:Catalog>", GOOD);
		assertEquals(1, catalogs.all().size());
		String problem = catalogs.problems().get(0);
		assertTrue(problem.endsWith("line 3, column 3: models[M]/name: name is missing. There is one more error."), problem);
	}

	@Test
	void keepsOneThatHasWarningsOnly() {
		LoadedCatalogs catalogs = load(HEAD + "id=\"a\" vendor=\"A\"><models id=\"M\" name=\"M\"/></catalog:Catalog>");
		assertEquals(List.of(), catalogs.problems());
		assertEquals(1, catalogs.models().size());
	}

	@Test
	void leavesOutASecondOfTheSameId() {
		LoadedCatalogs catalogs = load(GOOD, GOOD);
		assertEquals(1, catalogs.all().size());
		assertTrue(catalogs.problems().get(0).contains("good"));
	}

	private static void assertNamed(LoadedCatalogs catalogs, int number) {
		assertEquals(1, catalogs.problems().size());
		String problem = catalogs.problems().get(0);
		assertTrue(problem.contains(number + ".catalog") && problem.contains("org.example"), problem);
	}

	private static LoadedCatalogs load(String... files) {
		return new LoadedCatalogs(IntStream.range(0, files.length)
				.<CatalogContribution>mapToObj(i -> new Text(i + ".catalog", files[i])).toList());
	}

	private record Text(String file, String xmi) implements CatalogContribution {

		@Override
		public String contributor() {
			return "org.example";
		}

		@Override
		public InputStream open() throws IOException {
			return new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8));
		}
	}
}
