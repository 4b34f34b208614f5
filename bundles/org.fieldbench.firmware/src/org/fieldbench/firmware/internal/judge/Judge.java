/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.internal.select.Selection;

/** Puts all checks to a firmware bundle and comes to one verdict. */
public final class Judge {

	private static final List<Check> CHECKS = List.of(new BootCodeCheck(), new ApplicationCheck(), new ModelCheck(),
			new ImageSizeCheck(), new DamageCheck(), new ContradictionCheck(), new ConfidenceCheck(), new UnknownRoleCheck());

	private Judge() {
	}

	/**
	 * @param known what was found before
	 * @return all there is to say, worst first
	 */
	public static List<Finding> findings(Selection selection, List<Finding> known) {
		List<Finding> findings = new ArrayList<>();
		CHECKS.forEach(check -> findings.addAll(check.findings(selection)));
		findings.addAll(known);
		findings.sort(Comparator.comparing(Finding::severity).reversed());
		return findings;
	}

	/** @return as bad as the worst finding */
	public static Verdict verdict(List<Finding> findings) {
		Severity worst = findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElse(Severity.OK);
		return switch (worst) {
		case OK -> Verdict.GO;
		case CAUTION -> Verdict.CAUTION;
		case PROBLEM -> Verdict.NO_GO;
		};
	}
}
