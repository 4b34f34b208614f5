/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.List;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;

/**
 * What the checks before a flash come to.
 *
 * @param firmware what the inspection found
 * @param verdict no go if there is a problem, caution if there is a caution, else go
 * @param findings the reasons, worst first; those of the inspection are among them
 */
public record PreflightResult(FirmwareReport firmware, Verdict verdict, List<Finding> findings) {

	public PreflightResult {
		findings = List.copyOf(findings);
	}
}
