/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;

/** The procedure must be written for the model. */
final class ModelCovered implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		if (plan.procedure().getModels().contains(plan.model())) {
			return List.of();
		}
		String covered = plan.procedure().getModels().stream().map(PhoneModel::getName).collect(Collectors.joining(", "));
		return List.of(new Finding(Severity.PROBLEM,
				"Field Alert #" + plan.procedure().getAlert() + " does not cover " + plan.model().getName() + ".",
				"Its steps and keys may do something else on this phone.",
				"It is for " + covered + ". Do not use it for another model."));
	}
}
