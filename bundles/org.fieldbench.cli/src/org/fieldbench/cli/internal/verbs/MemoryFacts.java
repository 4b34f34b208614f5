/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.RoleAssignment;

/** What is remembered of firmware, for programs. */
final class MemoryFacts {

	private MemoryFacts() {
	}

	static Map<String, Object> of(AskedName name) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", name.name());
		facts.put("model", name.model().orElse(null));
		facts.put("role", name.role().map(FirmwareRole::getLiteral).orElse(null));
		facts.put("first", name.first().toString());
		facts.put("last", name.last().toString());
		facts.put("times", name.times());
		return facts;
	}

	static Map<String, Object> of(RoleAssignment assignment) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", assignment.name());
		facts.put("role", assignment.role().getLiteral());
		facts.put("sha256", assignment.sha256());
		facts.put("assigned", assignment.assigned().toString());
		return facts;
	}
}
