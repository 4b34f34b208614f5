/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;

/** What an inspection found, for programs. */
final class InspectionFacts {

	private InspectionFacts() {
	}

	static Map<String, Object> of(FirmwareReport report) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("file", report.file().toString());
		facts.put("size", report.size());
		facts.put("sha256", report.sha256());
		facts.put("verdict", report.verdict().text());
		facts.put("findings", report.findings().stream().map(InspectionFacts::finding).toList());
		facts.put("entries", report.entries().stream().map(InspectionFacts::entry).toList());
		return facts;
	}

	static Map<String, Object> entry(FirmwareEntry entry) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", entry.name());
		facts.put("size", entry.size());
		facts.put("sha256", entry.sha256());
		facts.put("role", entry.role().getLiteral());
		facts.put("version", entry.version().orElse(null));
		facts.put("models", entry.models());
		facts.put("grounds", entry.grounds());
		return facts;
	}

	private static Map<String, Object> finding(Finding finding) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("severity", finding.severity().getLiteral());
		facts.put("what", finding.what());
		facts.put("why", finding.why());
		facts.put("whatToDo", finding.whatToDo());
		return facts;
	}
}
