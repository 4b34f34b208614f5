/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Sourced;
import org.fieldbench.catalog.registry.CatalogReader;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPhoneModelTest {

	private final Catalog altigen = Altigen.catalog();
	private final PhoneModel ip600 = altigen.getModels().get(0);
	private final PhoneModel ip710 = altigen.getModels().get(2);

	@TempDir
	private Path folder;

	@Test
	void saysWhatIsMissing() {
		assertProblem("Choose the phone model", new NewPhoneModel(Optional.empty(), "X", "Acme", folder));
		assertProblem("Type the name", wish("  ", "Acme"));
		assertProblem("Type the name", wish("!?", "Acme"));
		assertProblem("There is a phone model ip 710 already", wish("ip 710", "Acme"));
		assertProblem("Type the vendor", wish("IP710B", " - "));
		assertEquals(Optional.empty(), wish("IP710B", "Acme").problem(catalogs()));
	}

	@Test
	void copiesTheFactsAndMarksThemAsInferred() throws IOException {
		wish("IP710 B", "Acme & Söhne").create("2026-11-27");
		Catalog own = saved("own-acme-söhne.catalog");
		PhoneModel model = own.getModels().get(0);
		assertEquals(List.of("own-acme-söhne", "Acme & Söhne", "2026-11-27"), List.of(own.getId(), own.getVendor(), own.getRevision()));
		assertEquals(List.of("IP710-B", "IP710 B"), List.of(model.getId(), model.getName()));
		assertEquals(ip710.getHazards().size(), model.getHazards().size());
		assertEquals("own-acme-söhne.boot-code-version", model.getScheme().getId());
		assertNotSame(ip710.getScheme(), model.getScheme());
		assertTrue(own.getProcedures().isEmpty(), "what saves one phone can kill another");
		FreshElements.withContents(own).filter(Sourced.class::isInstance).map(Sourced.class::cast).forEach(fact -> {
			assertTrue(fact.isInferred() && !fact.isVerified(), fact.toString());
			assertTrue(fact.getSource().startsWith("copied from IP710"), fact.getSource());
		});
	}

	@Test
	void takesTheBandsOfTheModelItStartsFrom() throws Exception {
		new NewPhoneModel(Optional.of(ip600), "IP601", "Acme", folder).create("2026-11-27");
		PhoneModel model = saved("own-acme.catalog").getModels().get(0);
		for (String version : List.of("11", "13", "14", "15")) {
			assertEquals(VersionDecoder.band(ip600, version).orElseThrow().getMeaning(),
					VersionDecoder.band(model, version).orElseThrow().getMeaning());
		}
		assertEquals(3, model.getScheme().getBands().size(), "those of other models are left out");
	}

	@Test
	void addsASecondModelToTheSameCatalog() throws IOException {
		wish("One", "Acme").create("2026-11-27");
		wish("Two", "Acme").create("2026-11-28");
		Catalog own = saved("own-acme.catalog");
		assertEquals(List.of("One", "Two"), own.getModels().stream().map(PhoneModel::getId).toList());
		assertEquals("own-acme.boot-code-version-2", own.getModels().get(1).getScheme().getId());
		assertEquals("2026-11-27", own.getRevision());
	}

	@Test
	void canBeTakenBackAndChangedAtOnce() throws IOException {
		CatalogDocument document = wish("One", "Acme").create("2026-11-27");
		assertFalse(document.isDirty());
		document.undo();
		assertTrue(document.catalog().getModels().isEmpty());
	}

	private NewPhoneModel wish(String name, String vendor) {
		return new NewPhoneModel(Optional.of(ip710), name, vendor, folder);
	}

	private void assertProblem(String expected, NewPhoneModel wish) {
		String problem = wish.problem(catalogs()).orElse("");
		assertTrue(problem.startsWith(expected), problem);
	}

	private Catalog saved(String name) throws IOException {
		try (var in = Files.newInputStream(folder.resolve(name))) {
			return CatalogReader.read(in, name);
		}
	}

	private Catalogs catalogs() {
		return new GivenCatalogs(List.of(altigen));
	}
}
