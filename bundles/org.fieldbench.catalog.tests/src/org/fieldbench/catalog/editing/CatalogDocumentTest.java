/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.Hazard;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.registry.CatalogReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogDocumentTest {

	private static final Path SHIPPED = Path.of("..", "org.fieldbench.catalog.altigen", "catalog", "altigen.catalog");

	@TempDir
	private Path folder;
	private Path file;
	private CatalogDocument document;
	private CatalogEdits edits;

	@BeforeEach
	void openACopy() throws IOException {
		file = Files.copy(SHIPPED, folder.resolve("altigen.catalog"));
		use(CatalogDocument.open(file));
	}

	@Test
	void takesEachChangeBackAndMakesItAgain() throws IOException {
		document.saveAs(file);
		String before = Files.readString(file);
		PhoneModel model = document.catalog().getModels().get(0);
		List<Runnable> changes = List.of(() -> edits.set(model, Literals.PHONE_MODEL__NAME, "IP600 B"),
				() -> edits.set(model, Literals.PHONE_MODEL__FLASH_SIZE, 4096L),
				() -> edits.set(model, Literals.PHONE_MODEL__ADDRESS_SOURCES, List.of(AddressSource.FIXED)),
				() -> edits.set(model, Literals.PHONE_MODEL__SCHEME, null),
				() -> edits.set(model.getHazards().get(0), Literals.HAZARD__SEVERITY, Severity.OK),
				() -> edits.add(model, slot(model, "hazards")), () -> edits.duplicate(model.getHazards().get(0)),
				() -> edits.move(model.getHazards().get(0), 1), () -> edits.remove(model.getTftpHabits()),
				() -> edits.remove(model));
		changes.forEach(Runnable::run);
		document.saveAs(folder.resolve("after.catalog"));
		changes.forEach(change -> document.undo());
		assertFalse(document.canUndo());
		document.saveAs(folder.resolve("undone.catalog"));
		assertEquals(before, Files.readString(folder.resolve("undone.catalog")));
		changes.forEach(change -> document.redo());
		assertFalse(document.canRedo());
		document.saveAs(folder.resolve("redone.catalog"));
		assertEquals(Files.readString(folder.resolve("after.catalog")), Files.readString(folder.resolve("redone.catalog")));
	}

	@Test
	void isDirtyUntilItIsSavedOrTakenBack() throws IOException {
		assertFalse(document.isDirty());
		rename("AltiGen B");
		assertTrue(document.isDirty());
		document.undo();
		assertFalse(document.isDirty());
		document.redo();
		document.save();
		assertFalse(document.isDirty());
		document.undo();
		assertTrue(document.isDirty());
	}

	@Test
	void changesNothingWhenTheValueIsTheSame() {
		rename(document.catalog().getVendor());
		PhoneModel model = document.catalog().getModels().get(0);
		edits.set(model, Literals.PHONE_MODEL__ADDRESS_SOURCES, List.copyOf(model.getAddressSources()));
		edits.set(model, Literals.PHONE_MODEL__FLASH_SIZE, null);
		assertFalse(document.isDirty());
	}

	@Test
	void takesAnEmptyTextForNone() {
		PhoneModel model = document.catalog().getModels().get(0);
		edits.set(model, Literals.PHONE_MODEL__NOTE, "");
		assertNull(model.getNote());
	}

	@Test
	void savesWhatCanBeReadAgain() throws IOException {
		rename("Überall & <Söhne>");
		document.save();
		try (var in = Files.newInputStream(file)) {
			assertEquals("Überall & <Söhne>", CatalogReader.read(in, "saved").getVendor());
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void doesNotOverwriteWhatAnotherProgramWrote() throws IOException {
		rename("Mine");
		Files.writeString(file, "theirs");
		var conflict = assertThrows(ChangedOnDiskException.class, document::save);
		assertTrue(conflict.getMessage().contains("another program"), conflict.getMessage());
		assertEquals("theirs", Files.readString(file));
		assertTrue(document.isDirty());
		document.saveAs(file);
		assertTrue(Files.readString(file).contains("Mine"));
	}

	@Test
	void keepsTheFileWhenItCannotBeWritten() throws IOException {
		rename("Mine");
		assertThrows(IOException.class, () -> document.saveAs(Files.createDirectory(folder.resolve("a folder"))));
		assertTrue(document.isDirty());
		assertEquals(file, document.file().orElseThrow());
	}

	@Test
	void removesWhatRefersToARemovedElement() {
		Catalog catalog = document.catalog();
		edits.remove(catalog.getSchemes().get(0));
		assertNull(catalog.getModels().get(0).getScheme());
		document.undo();
		assertEquals(catalog.getSchemes().get(0), catalog.getModels().get(0).getScheme());
	}

	@Test
	void givesCopiesIdsOfTheirOwn() {
		var behaviour = document.catalog().getBehaviours().get(0);
		var copy = (org.fieldbench.catalog.PhoneBehaviour) edits.duplicate(behaviour);
		assertEquals(behaviour.getId() + "-2", copy.getId());
		assertEquals(copy.getScreens().get(0), copy.getStart(), "the copy begins at its own screen");
		assertEquals(behaviour.getStart().getId() + "-2", copy.getStart().getId());
	}

	@Test
	void addsToPlacesThatAreFreeOnly() {
		PhoneModel model = document.catalog().getModels().get(0);
		assertTrue(slots(model).contains("Hazard"));
		assertFalse(slots(model).contains("TFTP habits"), "it has some");
		edits.remove(model.getTftpHabits());
		assertTrue(slots(model).contains("TFTP habits"));
		Hazard hazard = (Hazard) edits.add(model, slot(model, "hazards"));
		assertEquals(hazard, model.getHazards().get(model.getHazards().size() - 1));
	}

	@Test
	void numbersANewStepAfterTheLast() {
		var stage = document.catalog().getProcedures().get(0).getStages().get(0);
		var step = (org.fieldbench.catalog.Step) edits.add(stage, slot(stage, "steps"));
		assertEquals(16, step.getNumber());
	}

	@Test
	void opensWhatRefersToNothingAndSaysWhatIsLost() throws IOException {
		Files.writeString(file, Files.readString(SHIPPED).replaceFirst(" scheme=\"[^\"]*\"", " scheme=\"no.such\""));
		use(CatalogDocument.open(file));
		assertEquals(1, document.losses().size());
		assertTrue(document.losses().get(0).matches("line \\d+ refers to \"no.such\", which is not there\\."), document.losses().get(0));
	}

	@Test
	void doesNotOpenWhatItWouldLose() throws IOException {
		Files.writeString(file, Files.readString(SHIPPED).replaceFirst(" vendor=", " colour=\"blue\" vendor="));
		var refused = assertThrows(IOException.class, () -> CatalogDocument.open(file));
		assertTrue(refused.getMessage().startsWith("altigen.catalog cannot be edited without losing some of it. "), refused.getMessage());
		assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
	}

	@Test
	void refusesWhatIsNoCatalog() throws IOException {
		for (String content : List.of("", "no XML", "<a/>", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/passwd\">]><a>&x;</a>")) {
			Files.writeString(file, content);
			var refused = assertThrows(IOException.class, () -> CatalogDocument.open(file), content);
			assertTrue(refused.getMessage().startsWith("altigen.catalog "), refused.getMessage());
		}
		assertTrue(assertThrows(IOException.class, () -> CatalogDocument.open(folder.resolve("none"))).getMessage().startsWith("There is no"));
	}

	@Test
	void tellsOfEachChange() {
		AtomicInteger told = new AtomicInteger();
		document.onChange(told::incrementAndGet);
		rename("B");
		document.undo();
		document.redo();
		assertEquals(3, told.get());
	}

	private void use(CatalogDocument opened) {
		document = opened;
		edits = opened.edits();
	}

	private void rename(String vendor) {
		edits.set(document.catalog(), Literals.CATALOG__VENDOR, vendor);
	}

	private static ChildSlot slot(org.eclipse.emf.ecore.EObject parent, String feature) {
		return ChildSlot.free(parent).stream().filter(slot -> slot.feature().getName().equals(feature)).findFirst().orElseThrow();
	}

	private static List<String> slots(org.eclipse.emf.ecore.EObject parent) {
		return ChildSlot.free(parent).stream().map(ChildSlot::title).toList();
	}
}
