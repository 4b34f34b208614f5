/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;

/** Plans what becomes of phones that a user adds or edits. */
final class EditPlanner {

	private final PhoneRules rules;
	private final PhoneIndex index;
	private final LocalDate today;

	EditPlanner(PhoneRules rules, PhoneIndex index, LocalDate today) {
		this.rules = rules;
		this.index = index;
		this.today = today;
	}

	PlannedChange add(Map<PhoneField, String> typed) {
		var checked = rules.each(typed);
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		values.putAll(checked.values());
		dateVersions(Map.of(), values, typed);
		List<String> problems = new ArrayList<>(checked.problems());
		problems.addAll(rules.together(values));
		if (problems.isEmpty()) {
			taken(values, Optional.empty()).ifPresent(problems::add);
		}
		return problems.isEmpty() ? new PlannedChange(Kind.NEW, 0, Optional.empty(), values, "") : refused(Optional.empty(), values, problems);
	}

	List<PlannedChange> edit(List<KnownPhone> phones, Map<PhoneField, String> typed) {
		var checked = rules.each(typed);
		List<String> problems = new ArrayList<>(checked.problems());
		if (phones.size() > 1 && (typed.containsKey(PhoneField.MAC) || typed.containsKey(PhoneField.ADDRESS))) {
			problems.add("A MAC or an address belongs to one phone. Change it phone by phone.");
		}
		List<PlannedChange> changes = new ArrayList<>();
		phones.forEach(phone -> changes.addAll(edit(phone, typed, checked.values(), problems)));
		return changes;
	}

	private List<PlannedChange> edit(KnownPhone phone, Map<PhoneField, String> typed, Map<PhoneField, String> given, List<String> before) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		values.putAll(phone.values());
		values.keySet().removeAll(typed.keySet());
		values.putAll(given);
		dateVersions(phone.values(), values, typed);
		List<String> problems = new ArrayList<>(before);
		if (problems.isEmpty()) {
			problems.addAll(rules.together(values));
		}
		Optional<KnownPhone> same = mergeWith(phone, values);
		if (problems.isEmpty() && same.isPresent()) {
			return merge(phone, values, same.get());
		}
		if (problems.isEmpty()) {
			taken(values, Optional.of(phone)).ifPresent(problems::add);
		}
		if (!problems.isEmpty()) {
			return List.of(refused(Optional.of(phone), values, problems));
		}
		return List.of(new PlannedChange(values.equals(phone.values()) ? Kind.SAME : Kind.CHANGED, 0, Optional.of(phone), values, ""));
	}

	/** The MAC of a phone that only an address identified became known, and it is that of another entry: both are one phone. */
	private Optional<KnownPhone> mergeWith(KnownPhone phone, Map<PhoneField, String> values) {
		return phone.values().containsKey(PhoneField.MAC) ? Optional.empty()
				: index.mac(values.get(PhoneField.MAC)).filter(other -> !other.isTrashed());
	}

	static List<PlannedChange> merge(KnownPhone phone, Map<PhoneField, String> values, KnownPhone into) {
		return List.of(into(0, into, Merge.of(into.values(), values), phone), gone(0, phone, into));
	}

	/** @return the phone that takes over what was known under an address */
	static PlannedChange into(int line, KnownPhone into, Map<PhoneField, String> values, KnownPhone from) {
		return new PlannedChange(Kind.CHANGED, line, Optional.of(into), values, "Takes over what was known of " + from.name() + ".");
	}

	/** @return the entry under an address, which has become a part of another */
	static PlannedChange gone(int line, KnownPhone phone, KnownPhone into) {
		return new PlannedChange(Kind.TRASHED, line, Optional.of(phone), phone.values(), "It is the same phone as " + into.name() + ".");
	}

	/** A version that was changed without a word on when and how was typed today; one that is gone takes these with it. */
	private void dateVersions(Map<PhoneField, String> before, Map<PhoneField, String> values, Map<PhoneField, String> typed) {
		for (VersionFields three : VersionFields.ALL) {
			if (three.isSameVersion(before, values)) {
				continue;
			}
			if (!values.containsKey(three.version())) {
				values.remove(three.read());
				values.remove(three.how());
			} else {
				unlessTyped(values, typed, three.read(), today.toString());
				unlessTyped(values, typed, three.how(), HowRead.TYPED.text());
			}
		}
	}

	private static void unlessTyped(Map<PhoneField, String> values, Map<PhoneField, String> typed, PhoneField field, String otherwise) {
		if (typed.getOrDefault(field, "").isBlank()) {
			values.put(field, otherwise);
		}
	}

	private Optional<String> taken(Map<PhoneField, String> values, Optional<KnownPhone> self) {
		Optional<KnownPhone> other = values.containsKey(PhoneField.MAC) ? index.mac(values.get(PhoneField.MAC))
				: index.onlyAddress(values.get(PhoneField.ADDRESS));
		return other.filter(phone -> self.isEmpty() || phone.id() != self.get().id()).map(phone -> "The phone " + phone.name()
				+ (phone.isTrashed() ? " is in the trash. Restore it instead." : " is known already. Change that one instead."));
	}

	private static PlannedChange refused(Optional<KnownPhone> before, Map<PhoneField, String> values, List<String> problems) {
		return new PlannedChange(Kind.REFUSED, 0, before, values, String.join(" ", problems));
	}
}
