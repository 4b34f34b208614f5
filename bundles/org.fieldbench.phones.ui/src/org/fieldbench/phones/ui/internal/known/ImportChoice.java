/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.session.inventory.ImportPlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;

/** A file that is to be imported, and what that would do either way. Knows no widgets. */
final class ImportChoice {

	private final Path file;
	private final Map<OnConflict, ImportPlan> plans = new EnumMap<>(OnConflict.class);
	private OnConflict onConflict = OnConflict.REPLACE;

	private ImportChoice(Path file) {
		this.file = file;
	}

	/** Reads the file; not on the display's thread. */
	static ImportChoice read(PhoneInventory inventory, Path file) throws InventoryException {
		ImportChoice choice = new ImportChoice(file);
		for (OnConflict way : OnConflict.values()) {
			choice.plans.put(way, inventory.planImport(file, way));
		}
		return choice;
	}

	void choose(OnConflict way) {
		onConflict = way;
	}

	OnConflict onConflict() {
		return onConflict;
	}

	ImportPlan plan() {
		return plans.get(onConflict);
	}

	/** @return how the file is written, and what comes of it */
	String summary() {
		return file.getFileName() + " (" + plan().charset() + ", separated by " + plan().separatorName() + "): " + plan().plan().summary() + ".";
	}

	/** @return what the columns were taken for */
	String columns() {
		return plan().columns().stream().filter(column -> column.field().isPresent())
				.map(column -> column.heading() + " \u2192 " + column.field().get().title()).collect(Collectors.joining(",  "));
	}

	/** @return which columns are left out, and why; empty for none */
	String leftOut() {
		return plan().columns().stream().filter(column -> column.field().isEmpty()).map(column -> "\"" + column.heading() + "\" is " + column.remark())
				.collect(Collectors.joining("; "));
	}

	/** @param same whether those that stay the same are wanted, too */
	List<PlannedChange> rows(boolean same) {
		return plan().plan().changes().stream().filter(change -> same || change.kind() != Kind.SAME).toList();
	}
}
