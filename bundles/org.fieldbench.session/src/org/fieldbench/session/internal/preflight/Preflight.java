/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.Comparator;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;

/** The checks before a flash. */
public final class Preflight {

	private static final List<PreflightCheck> CHECKS = List.of(new ModelCovered(), new ImagesKnown(), new FirmwareSound(), new FirmwareFits(),
			new Hazards());

	private Preflight() {
	}

	public static PreflightReport of(FlashPlan plan) {
		List<Finding> findings = CHECKS.stream().flatMap(check -> check.check(plan).stream()).distinct()
				.sorted(Comparator.comparing(Finding::severity).reversed()).toList();
		return new PreflightReport(verdict(findings), findings);
	}

	private static Verdict verdict(List<Finding> findings) {
		return switch (findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElse(Severity.OK)) {
		case PROBLEM -> Verdict.NO_GO;
		case CAUTION -> Verdict.CAUTION;
		case OK -> Verdict.GO;
		};
	}
}
