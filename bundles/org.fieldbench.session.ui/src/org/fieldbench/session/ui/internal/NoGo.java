/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;

/** Why a firmware bundle is not to be used. */
final class NoGo {

	private NoGo() {
	}

	/** @return that the verdict is no go, and the first reason */
	static String sentence(FirmwareReport report) {
		return "The verdict on " + report.file().getFileName() + " is no go. " + report.findings().stream()
				.filter(finding -> finding.severity() == Severity.PROBLEM).findFirst().map(Finding::what).orElse("");
	}
}
