/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.firmware.EntryChange;
import org.fieldbench.firmware.FirmwareComparison;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.FirmwareJson;

/** What differs between two firmware bundles, for programs. */
final class ComparisonFacts {

	private ComparisonFacts() {
	}

	static Map<String, Object> of(FirmwareComparison comparison) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("before", bundle(comparison.before()));
		facts.put("after", bundle(comparison.after()));
		facts.put("same", comparison.isSame());
		facts.put("changes", comparison.changes().stream().map(ComparisonFacts::change).toList());
		return facts;
	}

	private static Map<String, Object> bundle(FirmwareReport report) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("file", report.file().toString());
		facts.put("sha256", report.sha256());
		facts.put("verdict", report.verdict().text());
		return facts;
	}

	private static Map<String, Object> change(EntryChange change) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("change", change.kind().text());
		facts.put("before", change.before().map(FirmwareJson::entry).orElse(null));
		facts.put("after", change.after().map(FirmwareJson::entry).orElse(null));
		return facts;
	}
}
