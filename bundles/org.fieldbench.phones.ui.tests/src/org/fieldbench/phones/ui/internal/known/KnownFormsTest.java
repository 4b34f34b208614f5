/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventories;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dialogs and the view compute, without a display. */
class KnownFormsTest {

	private static final String ONE = "00:11:22:33:44:55";
	private static final String OTHER = "00:11:22:33:44:66";

	@TempDir
	private Path folder;
	private Catalogs catalogs;
	private PhoneInventory inventory;

	@BeforeEach
	void open() throws Exception {
		catalogs = Altigen.catalogs();
		inventory = PhoneInventories.in(folder.resolve("data"), catalogs);
	}

	@Test
	void aTypedVersionWasReadTodayUnlessTheUserSaysOtherwise() {
		PhoneForm form = new PhoneForm(inventory, catalogs, Optional.empty());
		form.type(PhoneField.BOOT_CODE, "11");
		assertEquals(LocalDate.now().toString(), form.value(PhoneField.BOOT_CODE_READ));
		assertEquals("typed", form.value(PhoneField.BOOT_CODE_HOW));
		form.type(PhoneField.BOOT_CODE_READ, "2026-01-02");
		form.type(PhoneField.BOOT_CODE, "13");
		assertEquals("2026-01-02", form.value(PhoneField.BOOT_CODE_READ));
		form.type(PhoneField.BOOT_CODE, "");
		assertEquals("", form.value(PhoneField.BOOT_CODE_READ));
		assertEquals("", form.value(PhoneField.BOOT_CODE_HOW));
	}

	@Test
	void decodesWhatThePhoneShowsOnlyByTheRuleOfAModel() {
		PhoneForm form = new PhoneForm(inventory, catalogs, Optional.empty());
		assertTrue(form.decode("2x1128").startsWith("Choose the model first"));
		form.type(PhoneField.MODEL, "ip 710");
		assertTrue(form.decode("2x1").contains("too short"));
		assertEquals("", form.value(PhoneField.BOOT_CODE));
		assertEquals("Boot code 11, taken from 2x[11]28.", form.decode("2x1128"));
		assertEquals("decoded from VERSION INFO", form.value(PhoneField.BOOT_CODE_HOW));
		form.type(PhoneField.BOOT_CODE, "12");
		assertEquals("typed", form.value(PhoneField.BOOT_CODE_HOW));
	}

	@Test
	void anEditChangesOnlyWhatWasTyped() throws Exception {
		add(ONE, "Lab", "11");
		PhoneForm form = new PhoneForm(inventory, catalogs, Optional.of(inventory.phones().get(0)));
		assertFalse(form.plan().writes());
		form.type(PhoneField.SITE, "Hall");
		assertEquals("Site: Lab \u2192 Hall", form.plan().changes().get(0).differences());
	}

	@Test
	void aBulkEditShowsWhatAllHaveInCommon() throws Exception {
		add(ONE, "Lab", "11");
		add(OTHER, "Lab", "13");
		BulkForm form = new BulkForm(inventory, inventory.phones());
		assertEquals("Lab", form.common(PhoneField.SITE));
		assertTrue(form.differs(PhoneField.BOOT_CODE));
		assertEquals("", form.common(PhoneField.BOOT_CODE));
		assertEquals(List.of(), form.plan().changes());
		form.change(PhoneField.BOOT_CODE, "13");
		assertEquals("1 changed, 1 same", form.plan().summary());
		form.leave(PhoneField.BOOT_CODE);
		assertFalse(form.plan().writes());
	}

	@Test
	void theDeskPicksByTheFilterAndKeepsItsPickWhenATermIsNotUnderstood() throws Exception {
		add(ONE, "Lab", "11");
		add(OTHER, "Hall", "13");
		KnownDesk desk = new KnownDesk(inventory);
		desk.load();
		assertEquals("2 phones", desk.state().count());
		desk.filter("site:lab");
		assertEquals("1 of 2 phones", desk.state().count());
		desk.filter("sight:lab");
		assertEquals("1 of 2 phones", desk.state().count());
		assertTrue(desk.state().problem().contains("does not know \"sight:\""), desk.state().problem());
		desk.filter("");
		inventory.apply(inventory.planTrash(List.of(inventory.phones().get(0))));
		desk.load();
		desk.showTrash(true);
		assertEquals("1 phone in the trash", desk.state().count());
		assertEquals("", desk.state().problem());
	}

	@Test
	void theDeskSaysThatTheStoreCannotBeRead() throws Exception {
		KnownDesk desk = new KnownDesk(PhoneInventories.in(Files.createFile(folder.resolve("file")), catalogs));
		desk.load();
		assertTrue(desk.state().problem().contains("cannot be created"), desk.state().problem());
	}

	@Test
	void anImportCanBeLookedAtBothWays() throws Exception {
		add(ONE, "Lab", "11");
		Path file = Files.writeString(folder.resolve("phones.csv"), "mac;place;colour\n001122334455;Hall;red\n001122334466;Hall;\n");
		ImportChoice choice = ImportChoice.read(inventory, file);
		assertEquals("phones.csv (UTF-8, separated by semicolon): 1 new, 1 changed.", choice.summary());
		assertEquals("mac \u2192 MAC,  place \u2192 Site", choice.columns());
		assertTrue(choice.leftOut().startsWith("\"colour\" is left out"), choice.leftOut());
		choice.choose(OnConflict.KEEP);
		assertEquals(1, choice.rows(false).size());
		assertEquals(2, choice.rows(true).size());
	}

	@Test
	void bootCodesSortAsTheCatalogSaysAndStatesByHowBadTheyAre() throws Exception {
		add(ONE, "Lab", "9");
		add(OTHER, "Hall", "13");
		KnownPhone nine = inventory.phones().get(0);
		KnownPhone thirteen = inventory.phones().get(1);
		assertTrue(KnownColumn.BOOT_CODE.order().compare(nine, thirteen) < 0);
		assertTrue(KnownColumn.STATE.order().compare(thirteen, nine) < 0);
		assertEquals("Stop", KnownColumn.STATE.text(nine));
		assertTrue(DetailsText.of(nine).startsWith("IP710 \u00b7 Lab\nBoot code 9, typed, "), DetailsText.of(nine));
	}

	private void add(String mac, String site, String bootCode) throws InventoryException {
		inventory.apply(inventory.planAdd(
				Map.of(PhoneField.MAC, mac, PhoneField.SITE, site, PhoneField.MODEL, "IP710", PhoneField.BOOT_CODE, bootCode)));
	}
}
