/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;

import org.fieldbench.firmware.Finding;

/** One thing to look at before a flash. Keeps no state. */
@FunctionalInterface
interface PreflightCheck {

	/** @return a problem for what must not be flashed, a caution for what one should know; empty when all is well */
	List<Finding> check(FlashPlan plan);
}
