/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;

/** A verdict and its reasons in words. */
final class VerdictText {

	private VerdictText() {
	}

	static String word(FirmwareReport report) {
		String text = report.verdict().text();
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** @return what decided it, in one line: the worst findings */
	static String reasons(FirmwareReport report) {
		List<Finding> worst = worst(report);
		if (worst.isEmpty()) {
			return "Nothing speaks against it.";
		}
		String first = worst.get(0).what();
		return worst.size() == 1 ? first : first + " And " + (worst.size() - 1) + " more.";
	}

	/** @return the same, all of them, a line each */
	static String allReasons(FirmwareReport report) {
		return worst(report).stream().map(Finding::what).collect(Collectors.joining("\n"));
	}

	private static List<Finding> worst(FirmwareReport report) {
		Severity worst = report.findings().stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.OK);
		return report.findings().stream().filter(finding -> finding.severity() == worst).toList();
	}
}
