/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PlannedChange;

/** A plan for other programs. Names are stable. */
final class PlanFacts {

	private PlanFacts() {
	}

	/** @param set under which it was written; null when nothing was */
	static Map<String, Object> of(ChangePlan plan, Long set) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("written", set != null);
		facts.put("change", set);
		facts.put("how", plan.how());
		facts.put("summary", plan.summary());
		facts.put("phones", phones(plan.changes()));
		return facts;
	}

	private static List<Map<String, Object>> phones(List<PlannedChange> changes) {
		return changes.stream().map(PlanFacts::phone).toList();
	}

	private static Map<String, Object> phone(PlannedChange change) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("kind", change.kind().word());
		facts.put("line", change.line() == 0 ? null : change.line());
		facts.put("phone", change.name());
		facts.put("changes", change.fields().stream().map(field -> difference(change, field)).toList());
		facts.put("reason", change.reason().isEmpty() ? null : change.reason());
		return facts;
	}

	private static Map<String, Object> difference(PlannedChange change, PhoneField field) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("field", PhoneFacts.key(field));
		facts.put("before", change.before().map(phone -> phone.values().get(field)).orElse(null));
		facts.put("after", change.after().get(field));
		return facts;
	}
}
