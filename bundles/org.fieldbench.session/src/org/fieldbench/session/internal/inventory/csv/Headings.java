/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.session.inventory.ImportPlan.Column;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.MacAddress;
import org.fieldbench.session.inventory.PhoneField;

/** What the columns of a file are taken for. */
final class Headings {

	private Headings() {
	}

	/** @throws InventoryException if no column tells which phone a line is about */
	static List<Column> columns(String file, List<String> headings) throws InventoryException {
		if (headings.stream().anyMatch(MacAddress::isMac)) {
			throw new InventoryException(file + " has no headings: its first line is about a phone. Add a line before it, e.g. MAC,Model,Site.");
		}
		Set<PhoneField> taken = EnumSet.noneOf(PhoneField.class);
		List<Column> columns = new ArrayList<>();
		for (String heading : headings) {
			columns.add(column(FormulaGuard.plain(heading).strip(), taken));
		}
		if (!taken.contains(PhoneField.MAC) && !taken.contains(PhoneField.ADDRESS)) {
			throw new InventoryException("No column of " + file + " names phones: a heading such as MAC or Address is needed. Its headings are: "
					+ headings.stream().map(String::strip).collect(Collectors.joining(", ")) + ".");
		}
		return List.copyOf(columns);
	}

	private static Column column(String heading, Set<PhoneField> taken) {
		Optional<PhoneField> field = PhoneField.ofHeading(heading);
		if (field.isEmpty()) {
			return new Column(heading, field, "left out: nothing is known that it could be");
		}
		return taken.add(field.get()) ? new Column(heading, field, "")
				: new Column(heading, Optional.empty(), "left out: another column is \"" + field.get().title() + "\" already");
	}
}
