/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.OptionalInt;

import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.run.StepRecord;
import org.fieldbench.session.phone.FlashPhone;

/**
 * What a rehearsal proves.
 *
 * @param passed true only if every step was reached, every image arrived as it is in the firmware bundle, and the phone lives
 * @param summary what happened and, on failure, what to do
 */
public record Conclusion(boolean passed, String summary) {

	static Conclusion of(FlashPlan plan, OptionalInt powerLossAt, BenchOutcome outcome) {
		if (outcome.bootCode().isEmpty()) {
			return new Conclusion(false, powerLoss(powerLossAt));
		}
		if (!outcome.run().complete()) {
			return new Conclusion(false, stopped(outcome));
		}
		boolean arrived = outcome.images().size() == plan.roles().size()
				&& outcome.images().stream().allMatch(ImageEvidence::matches);
		return arrived ? new Conclusion(true, passed(plan, outcome)) : new Conclusion(false,
				"Not every image is proved to have arrived as it is in the firmware bundle. Compare the SHA-256 values in the report.");
	}

	private static String powerLoss(OptionalInt percent) {
		return "The plug was pulled when " + percent.orElse(0) + " % of the boot code was written. The boot code is incomplete, so the "
				+ "virtual phone does not start any more. A real phone can end the same way, and the vendor takes no return for it. "
				+ "Before a real flash, put the phone on an uninterruptible power supply (UPS).";
	}

	private static String stopped(BenchOutcome outcome) {
		return outcome.run().failed().map(step -> where(step, outcome.run().total()) + step.note())
				.orElse("Not every step was reached.");
	}

	private static String where(StepRecord step, int total) {
		return step.number() == 0 ? "The check after the last step failed: "
				: "The rehearsal ended at step " + step.number() + " of " + total + ": ";
	}

	private static String passed(FlashPlan plan, BenchOutcome outcome) {
		String images = plan.withApplication() ? "the boot code and the application firmware" : "the boot code";
		String version = outcome.bootCode().filter(code -> !code.equals(FlashPhone.UNKNOWN_VERSION))
				.map(code -> "The virtual phone reports boot code " + code + ".")
				.orElse("Its boot code version is unknown, since no rule finds it in the firmware bundle.");
		return "Every step was reached, and " + images + " arrived as sent. " + version;
	}
}
