/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.fieldbench.session.internal.inventory.InventoryBench.TODAY;
import static org.fieldbench.session.internal.inventory.InventoryBench.values;
import static org.fieldbench.session.inventory.PhoneField.ADDRESS;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE_HOW;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE_READ;
import static org.fieldbench.session.inventory.PhoneField.FIRMWARE;
import static org.fieldbench.session.inventory.PhoneField.LABEL;
import static org.fieldbench.session.inventory.PhoneField.MAC;
import static org.fieldbench.session.inventory.PhoneField.MODEL;
import static org.fieldbench.session.inventory.PhoneField.NOTES;
import static org.fieldbench.session.inventory.PhoneField.SITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.Severity;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.fieldbench.session.inventory.VersionReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryEditTest {

	private static final String ONE = "00:11:22:33:44:55";
	private static final String OTHER = "00:11:22:33:44:66";

	@TempDir
	private Path folder;
	private InventoryBench bench;
	private PhoneInventory inventory;

	@BeforeEach
	void open() {
		bench = new InventoryBench(folder);
		inventory = bench.inventory();
	}

	@Test
	void keepsAPhoneInOneSpellingWithTheMeaningOfItsBootCode() throws Exception {
		KnownPhone phone = bench.add(MAC, "0011.2233.4455", MODEL, "ip 710", BOOT_CODE, "11", SITE, " Lab ");
		assertEquals(Map.of(MAC, ONE, MODEL, "IP710", BOOT_CODE, "11", SITE, "Lab", BOOT_CODE_READ, TODAY, BOOT_CODE_HOW, "typed"), phone.values());
		assertEquals(Severity.PROBLEM, phone.band().orElseThrow().getSeverity());
		assertEquals(Optional.of(phone), inventory.phones().stream().findFirst().filter(found -> found.identity().equals(ONE)));
	}

	@Test
	void saysAllThatIsWrongAtOnce() throws Exception {
		ChangePlan plan = inventory.planAdd(values(MAC, "12", ADDRESS, "300.1.1.1", BOOT_CODE_READ, "11/12/2026"));
		String reasons = String.join(" ", plan.refusals());
		assertTrue(reasons.contains("\"12\" is no MAC address"), reasons);
		assertTrue(reasons.contains("\"300.1.1.1\" is neither an IP address nor a name"), reasons);
		assertTrue(reasons.contains("can be read two ways"), reasons);
		assertEquals(Optional.empty(), inventory.apply(plan));
		assertEquals(List.of(), inventory.phones());
	}

	@Test
	void refusesABootCodeThatTheModelCannotHaveAndDatesWithoutAVersion() throws Exception {
		assertTrue(refusal(MAC, ONE, MODEL, "IP710", BOOT_CODE, "2x1128").contains("fieldbench decode"));
		assertTrue(refusal(MAC, ONE, BOOT_CODE_READ, TODAY).contains("no boot code"));
		assertTrue(refusal(MAC, ONE, BOOT_CODE, "11", BOOT_CODE_READ, "2027-11-27").contains("in the future"));
		assertTrue(refusal(MAC, ONE, BOOT_CODE, "11", BOOT_CODE_HOW, "guessed").contains("Use one of: typed, decoded from VERSION INFO"));
		assertTrue(refusal(SITE, "Lab").contains("needs a MAC"));
		assertTrue(refusal(MAC, ONE, LABEL, "two\nlines").contains("one line"));
		assertTrue(refusal(MAC, ONE, NOTES, "bell \u0007").contains("control characters"));
		assertTrue(refusal(MAC, ONE, NOTES, "x".repeat(10_001)).contains("10000 are allowed"));
	}

	private String refusal(Object... namesAndValues) throws InventoryException {
		return String.join(" ", inventory.planAdd(values(namesAndValues)).refusals());
	}

	@Test
	void takesAddressesAndNamesWithoutAskingTheNetwork() throws Exception {
		assertEquals("10.0.1.5", bench.add(ADDRESS, "010.0.1.5").value(ADDRESS));
		assertEquals("phone57.example", bench.add(ADDRESS, "Phone57.Example.").value(ADDRESS));
		assertEquals("2001:db8:0:0:0:0:0:1", bench.add(ADDRESS, "2001:DB8::1").value(ADDRESS));
	}

	@Test
	void refusesAPhoneTwiceAndNamesTheOneInTheTrash() throws Exception {
		KnownPhone phone = bench.add(MAC, ONE);
		assertTrue(refusal(MAC, "001122334455").contains("is known already"));
		bench.apply(inventory.planTrash(List.of(phone)));
		assertTrue(refusal(MAC, "001122334455").contains("in the trash"));
		bench.apply(inventory.planRestore(inventory.phones()));
		assertFalse(bench.phone(phone.id()).isTrashed());
		assertEquals(List.of("Trash", "Trash", "MAC"), inventory.history(phone.id()).stream().map(PhoneChange::title).toList());
	}

	@Test
	void aVersionThatIsChangedWasTypedTodayAndOneThatIsClearedTakesItsDateWithIt() throws Exception {
		KnownPhone phone = bench.add(MAC, ONE, MODEL, "IP710", BOOT_CODE, "11", BOOT_CODE_READ, "2026-01-02", BOOT_CODE_HOW, "decoded");
		assertEquals("decoded from VERSION INFO", phone.value(BOOT_CODE_HOW));
		bench.apply(inventory.planEdit(List.of(phone), values(BOOT_CODE, "15")));
		phone = bench.phone(phone.id());
		assertEquals(TODAY, phone.value(BOOT_CODE_READ));
		assertEquals("typed", phone.value(BOOT_CODE_HOW));
		bench.apply(inventory.planEdit(List.of(phone), values(BOOT_CODE, "")));
		assertEquals(Map.of(MAC, ONE, MODEL, "IP710"), bench.phone(phone.id()).values());
	}

	@Test
	void editsManyShowsWhatChangesAndTakesItBackAsOne() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab", LABEL, "12");
		bench.add(MAC, OTHER, SITE, "Hall");
		ChangePlan plan = inventory.planEdit(inventory.phones(), values(SITE, "Hall", LABEL, ""));
		assertEquals("1 changed, 1 same", plan.summary());
		assertEquals("Label: 12 \u2192 nothing; Site: Lab \u2192 Hall", plan.changes().get(0).differences());
		long set = bench.apply(plan);
		assertEquals("bulk edit", inventory.changeSets().get(0).how());
		long undo = bench.apply(inventory.planUndo(set));
		assertEquals(Map.of(MAC, ONE, SITE, "Lab", LABEL, "12"), bench.phone(1).values());
		assertEquals(Optional.of(set), inventory.changeSets().get(0).undoes());
		bench.apply(inventory.planUndo(undo));
		assertEquals(Map.of(MAC, ONE, SITE, "Hall"), bench.phone(1).values());
	}

	@Test
	void neverGivesOneMacToMany() throws Exception {
		bench.add(MAC, ONE);
		bench.add(MAC, OTHER);
		ChangePlan plan = inventory.planEdit(inventory.phones(), values(MAC, "00:11:22:33:44:77"));
		assertEquals(2, plan.count(Kind.REFUSED));
		assertFalse(plan.writes());
	}

	@Test
	void saysThatAPhoneWasChangedMeanwhile() throws Exception {
		KnownPhone phone = bench.add(MAC, ONE);
		ChangePlan late = inventory.planEdit(List.of(phone), values(SITE, "Lab"));
		bench.apply(inventory.planEdit(List.of(phone), values(SITE, "Hall")));
		var problem = assertThrows(InventoryException.class, () -> inventory.apply(late));
		assertTrue(problem.getMessage().contains("changed meanwhile"), problem.getMessage());
		assertEquals("Hall", bench.phone(phone.id()).value(SITE));
	}

	@Test
	void undoLosesNoLaterChange() throws Exception {
		KnownPhone phone = bench.add(MAC, ONE, SITE, "Lab");
		long set = bench.apply(inventory.planEdit(List.of(phone), values(SITE, "Hall")));
		bench.apply(inventory.planEdit(List.of(bench.phone(phone.id())), values(SITE, "Roof")));
		ChangePlan plan = inventory.planUndo(set);
		assertTrue(plan.refusals().get(0).contains("changed again since: Site"), plan.refusals().toString());
		assertFalse(plan.writes());
	}

	@Test
	void undoOfAnAdditionMovesToTheTrashAndUndoOfThatBack() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab");
		long undo = bench.apply(inventory.planUndo(1));
		assertTrue(bench.phone(1).isTrashed());
		assertEquals("Lab", bench.phone(1).value(SITE));
		bench.apply(inventory.planUndo(undo));
		assertFalse(bench.phone(1).isTrashed());
	}

	@Test
	void theMacOfAnAddressBecomesKnown() throws Exception {
		KnownPhone phone = bench.add(ADDRESS, "10.0.1.5", LABEL, "12");
		bench.apply(inventory.planEdit(List.of(phone), values(MAC, ONE)));
		assertEquals(Map.of(MAC, ONE, ADDRESS, "10.0.1.5", LABEL, "12"), bench.phone(phone.id()).values());
	}

	@Test
	void twoEntriesThatTurnOutToBeOnePhoneAreMergedAndCanBePartedAgain() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab", BOOT_CODE, "11", BOOT_CODE_READ, "2026-01-02", ADDRESS, "10.0.1.4");
		KnownPhone byAddress = bench.add(ADDRESS, "10.0.1.5", SITE, "Hall", LABEL, "12", BOOT_CODE, "15", BOOT_CODE_READ, "2026-02-03");
		ChangePlan plan = inventory.planEdit(List.of(byAddress), values(MAC, ONE));
		assertEquals("1 changed, 1 to the trash", plan.summary());
		long set = bench.apply(plan);
		assertEquals(Map.of(MAC, ONE, SITE, "Lab", LABEL, "12", ADDRESS, "10.0.1.5", BOOT_CODE, "15", BOOT_CODE_READ, "2026-02-03", BOOT_CODE_HOW,
				"typed"), bench.phone(1).values());
		assertTrue(bench.phone(2).isTrashed());
		bench.apply(inventory.planUndo(set));
		assertEquals("11", bench.phone(1).value(BOOT_CODE));
		assertFalse(bench.phone(2).isTrashed());
		assertEquals("15", bench.phone(2).value(BOOT_CODE));
	}

	@Test
	void aFlashSessionReportsVersionsOnce() throws Exception {
		bench.add(MAC, ONE, SITE, "Lab", BOOT_CODE, "11");
		var report = new VersionReport("0011.2233.4455", "IP710", Optional.of("15"), Optional.of("2xA1"), LocalDate.parse(TODAY), 7);
		assertTrue(inventory.report(report).isPresent());
		KnownPhone phone = bench.phone(1);
		assertEquals("15", phone.value(BOOT_CODE));
		assertEquals("reported after a session", phone.value(BOOT_CODE_HOW));
		assertEquals("2xA1", phone.value(FIRMWARE));
		assertEquals("Lab", phone.value(SITE));
		assertEquals("flash session 7", inventory.changeSets().get(0).how());
		assertEquals(Optional.empty(), inventory.report(report));
	}

	@Test
	void saysThatThereIsNoSuchChange() {
		assertThrows(InventoryException.class, () -> inventory.planUndo(99));
	}

	@Test
	void headingsAndFieldsAgree() {
		for (PhoneField field : PhoneField.values()) {
			assertEquals(Optional.of(field), PhoneField.ofHeading(field.title()));
			assertEquals(Optional.of(field), PhoneField.ofHeading(field.title().toUpperCase().replace(' ', '_')));
		}
	}
}
