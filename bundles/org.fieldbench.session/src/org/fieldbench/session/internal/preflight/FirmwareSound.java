/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;

import org.fieldbench.firmware.Finding;

/** What the inspection of the firmware bundle found counts before a flash too. */
final class FirmwareSound implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		return plan.firmware().findings();
	}
}
