/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;

/** A verdict and its reasons in words. */
public final class VerdictText {

	private VerdictText() {
	}

	static String word(FirmwareReport report) {
		String text = report.verdict().text();
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** @return what decided it, in one line: what it holds when all is well, else the worst findings */
	public static String reasons(FirmwareReport report) {
		List<Finding> worst = worst(report);
		if (worst.isEmpty() || worst.get(0).severity() == Severity.OK) {
			return contents(report);
		}
		String first = worst.get(0).what();
		return worst.size() == 1 ? first : first + " And " + (worst.size() - 1) + " more.";
	}

	/** @return the same, all of them, a line each */
	static String allReasons(FirmwareReport report) {
		return worst(report).stream().map(Finding::what).collect(Collectors.joining("\n"));
	}

	private static String contents(FirmwareReport report) {
		List<FirmwareEntry> images = report.entries().stream()
				.filter(entry -> entry.role() == FirmwareRole.BOOT_CODE || entry.role() == FirmwareRole.APPLICATION)
				.sorted(Comparator.comparing(FirmwareEntry::role)).toList();
		String models = images.stream().flatMap(entry -> entry.models().stream()).distinct().collect(Collectors.joining(", "));
		return images.stream().map(entry -> RoleText.of(entry.role()) + " " + entry.version().orElse("of unknown version"))
				.collect(Collectors.joining(", ")) + (models.isEmpty() ? "" : ", for " + models) + ".";
	}

	private static List<Finding> worst(FirmwareReport report) {
		Severity worst = report.findings().stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.OK);
		return report.findings().stream().filter(finding -> finding.severity() == worst).toList();
	}
}
