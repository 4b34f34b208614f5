/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareFit;

/** The bundle must fit the phone at hand, also when it was inspected before anybody knew which phone that is. */
final class FirmwareFits implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		return FirmwareFit.findings(plan.firmware().entries(), plan.model(), plan.installedVersions());
	}
}
