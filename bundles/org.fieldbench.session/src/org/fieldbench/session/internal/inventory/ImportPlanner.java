/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;

/** Plans what becomes of phones that a file tells of, line by line. */
final class ImportPlanner {

	private final PhoneRules rules;
	private final PhoneIndex index;
	private final OnConflict onConflict;
	/** Line in which a phone was met, by each thing that identifies it. */
	private final Map<String, Integer> met = new HashMap<>();

	ImportPlanner(PhoneRules rules, PhoneIndex index, OnConflict onConflict) {
		this.rules = rules;
		this.index = index;
		this.onConflict = onConflict;
	}

	/** @return one change, or two when the line shows that two entries are one phone */
	List<PlannedChange> plan(int line, Map<PhoneField, String> cells) {
		var checked = rules.each(cells);
		Map<PhoneField, String> row = new EnumMap<>(PhoneField.class);
		row.putAll(checked.values());
		List<String> problems = new ArrayList<>(checked.problems());
		if (problems.isEmpty() && !row.containsKey(PhoneField.MAC) && !row.containsKey(PhoneField.ADDRESS)) {
			problems.add("The line names no phone: it has neither a MAC nor an address.");
		}
		return problems.isEmpty() ? planChecked(line, row) : List.of(refused(line, Optional.empty(), row, String.join(" ", problems)));
	}

	private List<PlannedChange> planChecked(int line, Map<PhoneField, String> row) {
		Optional<KnownPhone> byMac = index.mac(row.get(PhoneField.MAC));
		Optional<KnownPhone> byAddress = index.onlyAddress(row.get(PhoneField.ADDRESS));
		List<KnownPhone> atAddress = row.containsKey(PhoneField.MAC) ? List.of() : index.address(row.get(PhoneField.ADDRESS));
		Optional<String> again = again(line, row, byMac.or(() -> byAddress).or(() -> atAddress.stream().findFirst()));
		if (again.isPresent()) {
			return List.of(refused(line, byMac, row, again.get()));
		}
		if (byMac.isPresent() && byAddress.isPresent() && !byMac.get().isTrashed()) {
			return merge(line, row, byMac.get(), byAddress.get());
		}
		if (byMac.isPresent() || byAddress.isPresent()) {
			return plan(line, row, byMac.or(() -> byAddress).get());
		}
		return switch (atAddress.size()) {
		case 0 -> List.of(add(line, row));
		case 1 -> plan(line, row, atAddress.get(0));
		default -> List.of(refused(line, Optional.empty(), row, atAddress.size() + " phones have the address "
				+ row.get(PhoneField.ADDRESS) + ". Add the MAC to the line, so that it is clear which is meant."));
		};
	}

	private PlannedChange add(int line, Map<PhoneField, String> row) {
		sayHow(Map.of(), row);
		List<String> problems = rules.together(row);
		return problems.isEmpty() ? new PlannedChange(Kind.NEW, line, Optional.empty(), row, "")
				: refused(line, Optional.empty(), row, String.join(" ", problems));
	}

	/** The line has the MAC of one entry and the address of another that had no MAC yet. */
	private List<PlannedChange> merge(int line, Map<PhoneField, String> row, KnownPhone known, KnownPhone atAddress) {
		PlannedChange change = plan(line, row, known).get(0);
		if (change.kind() == Kind.REFUSED) {
			return List.of(change);
		}
		Map<PhoneField, String> merged = Merge.of(change.after(), atAddress.values());
		return List.of(EditPlanner.into(line, known, merged, atAddress), EditPlanner.gone(line, atAddress, known));
	}

	/** @return why a line is refused that tells of a phone that an earlier line told of */
	private Optional<String> again(int line, Map<PhoneField, String> row, Optional<KnownPhone> known) {
		List<String> keys = new ArrayList<>();
		known.ifPresent(phone -> keys.add("#" + phone.id()));
		keys.add(row.getOrDefault(PhoneField.MAC, row.get(PhoneField.ADDRESS)));
		Optional<Integer> earlier = keys.stream().map(met::get).filter(Objects::nonNull).findFirst();
		keys.forEach(key -> met.putIfAbsent(key, line));
		return earlier.map(first -> "Line " + first + " is about the same phone. Leave one of them.");
	}

	private List<PlannedChange> plan(int line, Map<PhoneField, String> row, KnownPhone known) {
		if (known.isTrashed()) {
			return List.of(refused(line, Optional.of(known), row, "The phone " + known.name() + " is in the trash. Restore it first."));
		}
		Map<PhoneField, String> values = onConflict == OnConflict.REPLACE ? Merge.replaced(known.values(), row) : Merge.filled(known.values(), row);
		sayHow(known.values(), values);
		return change(line, known, values);
	}

	private List<PlannedChange> change(int line, KnownPhone known, Map<PhoneField, String> values) {
		List<String> problems = rules.together(values);
		if (!problems.isEmpty()) {
			return List.of(refused(line, Optional.of(known), values, String.join(" ", problems)));
		}
		return List.of(new PlannedChange(values.equals(known.values()) ? Kind.SAME : Kind.CHANGED, line, Optional.of(known), values, ""));
	}

	/** A version that a file brings without saying how it was read. */
	private static void sayHow(Map<PhoneField, String> before, Map<PhoneField, String> values) {
		for (VersionFields three : VersionFields.ALL) {
			if (values.containsKey(three.version()) && !values.containsKey(three.how()) && !three.isSameVersion(before, values)) {
				values.put(three.how(), HowRead.IMPORTED.text());
			}
		}
	}

	private static PlannedChange refused(int line, Optional<KnownPhone> known, Map<PhoneField, String> row, String why) {
		return new PlannedChange(Kind.REFUSED, line, known, row, why);
	}
}
