/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.session.internal.inventory.csv.CsvFile;
import org.fieldbench.session.internal.inventory.csv.CsvWriter;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.ChangeSet;
import org.fieldbench.session.inventory.ExportOptions;
import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.ImportPlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.MacAddress;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.fieldbench.session.inventory.Suggestion;
import org.fieldbench.session.inventory.VersionReport;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.PhoneChangeRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inventory in the user's data folder. */
@Component
public final class InventoryService implements PhoneInventory {

	private final Catalogs catalogs;
	private final Clock clock;
	private final InventoryStore store;

	@Activate
	public InventoryService(@Reference Catalogs catalogs) {
		this(catalogs, DataFolder::locate, Clock.systemDefaultZone());
	}

	/**
	 * @param folder the data folder, asked for each time
	 * @param clock tells the time of a change and the day of a reading
	 */
	public InventoryService(Catalogs catalogs, Supplier<Path> folder, Clock clock) {
		this.catalogs = catalogs;
		this.clock = clock;
		this.store = new InventoryStore(catalogs, folder, clock);
	}

	@Override
	public List<KnownPhone> phones() throws InventoryException {
		return store.phones();
	}

	@Override
	public List<PhoneChange> history(long phone) throws InventoryException {
		return store.ask(opened -> opened.history(phone).stream().map(InventoryStore::change).toList());
	}

	@Override
	public List<ChangeSet> changeSets() throws InventoryException {
		return store.ask(opened -> opened.changeSets().stream().map(InventoryStore::set).toList());
	}

	@Override
	public ChangePlan planAdd(Map<PhoneField, String> values) throws InventoryException {
		return new ChangePlan("added", List.of(edits().add(values)));
	}

	@Override
	public ChangePlan planEdit(List<KnownPhone> phones, Map<PhoneField, String> values) throws InventoryException {
		return new ChangePlan(phones.size() == 1 ? "edited" : "bulk edit", edits().edit(phones, values));
	}

	private EditPlanner edits() throws InventoryException {
		return new EditPlanner(rules(), new PhoneIndex(phones()), today());
	}

	@Override
	public ChangePlan planTrash(List<KnownPhone> phones) {
		return move("moved to the trash", phones, Kind.TRASHED);
	}

	@Override
	public ChangePlan planRestore(List<KnownPhone> phones) {
		return move("restored from the trash", phones, Kind.RESTORED);
	}

	private static ChangePlan move(String how, List<KnownPhone> phones, Kind kind) {
		return new ChangePlan(how, phones.stream().map(phone -> new PlannedChange(
				phone.isTrashed() == (kind == Kind.TRASHED) ? Kind.SAME : kind, 0, Optional.of(phone), phone.values(), "")).toList());
	}

	@Override
	public ChangePlan planUndo(long changeSet) throws InventoryException {
		List<PhoneChangeRecord> changes = store.ask(opened -> opened.changes(changeSet));
		if (changes.isEmpty()) {
			throw new InventoryException("There is no change " + changeSet + " of the phones. All of them: fieldbench phones known changes");
		}
		return new ChangePlan("undo of change " + changeSet + " (" + changes.get(0).set().how() + ")",
				new UndoPlanner(phones()).plan(changes), Optional.of(changeSet));
	}

	@Override
	public ImportPlan planImport(Path file, OnConflict onConflict) throws InventoryException {
		CsvFile csv = CsvFile.read(file);
		var planner = new ImportPlanner(rules(), new PhoneIndex(phones()), onConflict);
		List<PlannedChange> changes = new ArrayList<>();
		csv.rows().forEach(row -> changes.addAll(row.problem().isEmpty() ? planner.plan(row.line(), row.cells())
				: List.of(new PlannedChange(Kind.REFUSED, row.line(), Optional.empty(), row.cells(), row.problem()))));
		return new ImportPlan(new ChangePlan("import of " + file.getFileName(), changes), csv.columns(), csv.charset(), csv.separator());
	}

	@Override
	public Optional<Long> apply(ChangePlan plan) throws InventoryException {
		return store.write(plan);
	}

	@Override
	public void export(List<KnownPhone> phones, Writer to, ExportOptions options) throws InventoryException {
		CsvWriter.write(phones, to, options);
	}

	@Override
	public void export(List<KnownPhone> phones, Path file, ExportOptions options) throws InventoryException {
		CsvWriter.write(phones, file, options);
	}

	@Override
	public List<Suggestion> suggestions() throws InventoryException {
		return store.suggestions();
	}

	@Override
	public void dismiss(Suggestion suggestion) throws InventoryException {
		store.ask(opened -> {
			opened.dismiss(suggestion.address(), true, clock.instant());
			return null;
		});
	}

	@Override
	public Optional<Long> report(VersionReport report) throws InventoryException {
		Map<PhoneField, String> row = new EnumMap<>(PhoneField.class);
		row.put(MacAddress.isMac(report.identity()) ? PhoneField.MAC : PhoneField.ADDRESS, report.identity());
		row.put(PhoneField.MODEL, report.model());
		report.bootCode().ifPresent(version -> read(row, VersionFields.ALL.get(0), version, report));
		report.firmware().ifPresent(version -> read(row, VersionFields.ALL.get(1), version, report));
		var plan = new ChangePlan("flash session " + report.session(),
				new ImportPlanner(rules(), new PhoneIndex(phones()), OnConflict.REPLACE).plan(0, row));
		if (!plan.refusals().isEmpty()) {
			throw new InventoryException(String.join(" ", plan.refusals()));
		}
		return apply(plan);
	}

	private static void read(Map<PhoneField, String> row, VersionFields fields, String version, VersionReport report) {
		row.put(fields.version(), version);
		row.put(fields.read(), report.on().toString());
		row.put(fields.how(), HowRead.SESSION.text());
	}

	private PhoneRules rules() {
		return new PhoneRules(catalogs, today());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
