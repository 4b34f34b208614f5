/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;

/**
 * What the checks before a flash come to.
 *
 * @param verdict no go if there is a problem, caution if there is a caution, else go
 * @param findings the reasons, worst first
 */
public record PreflightReport(Verdict verdict, List<Finding> findings) {

	public PreflightReport {
		findings = List.copyOf(findings);
	}

	/** @return why it is no go, a line for each reason */
	public String reasons() {
		return findings.stream().filter(finding -> finding.severity() == Severity.PROBLEM)
				.map(Finding::text).collect(Collectors.joining("\n"));
	}
}
