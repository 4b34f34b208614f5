/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.fieldbench.store.PhoneChangeRecord;
import org.fieldbench.store.PhoneColumn;

/** Plans to take back what was changed together. */
final class UndoPlanner {

	private final Map<Long, KnownPhone> phones = new LinkedHashMap<>();

	UndoPlanner(List<KnownPhone> known) {
		known.forEach(phone -> phones.put(phone.id(), phone));
	}

	List<PlannedChange> plan(List<PhoneChangeRecord> changes) {
		Map<Long, List<PhoneChangeRecord>> byPhone = new LinkedHashMap<>();
		changes.forEach(change -> byPhone.computeIfAbsent(change.phone(), phone -> new ArrayList<>()).add(change));
		List<PlannedChange> planned = new ArrayList<>();
		byPhone.forEach((phone, itsChanges) -> planned.add(plan(phones.get(phone), itsChanges)));
		return planned;
	}

	private static PlannedChange plan(KnownPhone phone, List<PhoneChangeRecord> changes) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		values.putAll(phone.values());
		List<String> changedSince = new ArrayList<>();
		boolean trashed = phone.isTrashed();
		for (PhoneChangeRecord change : changes) {
			Optional<PhoneField> field = Columns.field(change.column());
			if (!now(phone, change.column()).equals(change.after())) {
				changedSince.add(field.map(PhoneField::title).orElse("Trash"));
			} else if (field.isEmpty()) {
				trashed = change.before().isPresent();
			} else {
				change.before().ifPresentOrElse(before -> values.put(field.get(), before), () -> values.remove(field.get()));
			}
		}
		return changedSince.isEmpty() ? planned(phone, values, trashed)
				: new PlannedChange(Kind.REFUSED, 0, Optional.of(phone), values,
						phone.name() + " was changed again since: " + String.join(", ", changedSince) + ". Undo that change first.");
	}

	/** A phone that the changes added has nothing left that identifies it: it goes to the trash as it is. */
	private static PlannedChange planned(KnownPhone phone, Map<PhoneField, String> values, boolean trashed) {
		if (!values.containsKey(PhoneField.MAC) && !values.containsKey(PhoneField.ADDRESS)) {
			return new PlannedChange(Kind.TRASHED, 0, Optional.of(phone), phone.values(), "It was added by the change that is undone.");
		}
		Kind kind = trashed == phone.isTrashed() ? Kind.CHANGED : trashed ? Kind.TRASHED : Kind.RESTORED;
		return new PlannedChange(kind, 0, Optional.of(phone), values, "");
	}

	private static Optional<String> now(KnownPhone phone, PhoneColumn column) {
		return column == PhoneColumn.TRASHED ? phone.trashed().map(Object::toString)
				: Columns.field(column).flatMap(field -> Optional.ofNullable(phone.values().get(field)));
	}
}
