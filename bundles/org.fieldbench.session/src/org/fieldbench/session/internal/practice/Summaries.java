/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.util.List;

import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.rehearsal.ReportableVersion;
import org.fieldbench.session.internal.rehearsal.VersionProof;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepFailure;
import org.fieldbench.session.phone.VirtualPhone;
import org.fieldbench.session.practice.PracticeSummary;

/** Says what a practice came to. */
final class Summaries {

	private Summaries() {
	}

	static PracticeSummary of(FlashPlan plan, VirtualPhone phone, Guide guide, List<ImageEvidence> images) {
		boolean whole = !images.isEmpty() && images.stream().allMatch(ImageEvidence::matches);
		String text = phone.alive() ? images(images) + version(plan, guide) : "The phone is dead: its power failed while the boot code "
				+ "was being written. Start anew, and put a real phone on an uninterruptible power supply (UPS).";
		return new PracticeSummary(phone.alive() && whole, text + mistakes(guide), images, guide.versionShown(), phone.bootCode(),
				guide.mistakes(), phone.ignored());
	}

	private static String images(List<ImageEvidence> images) {
		if (images.isEmpty()) {
			return "The end of the procedure was reached, but the phone received nothing.";
		}
		var text = new StringBuilder("The end of the procedure was reached.");
		for (ImageEvidence image : images) {
			text.append(' ').append(image.name()).append(image.matches() ? " arrived as it is in the firmware bundle."
					: " did NOT arrive as it is in the firmware bundle. Compare the SHA-256 values.");
		}
		return text.toString();
	}

	private static String version(FlashPlan plan, Guide guide) {
		try {
			var proof = new VersionProof(plan.model(), ReportableVersion.offered(plan));
			return " " + proof.of(new Shown(guide.versionShown(), false));
		} catch (StepFailure e) {
			return " " + e.getMessage();
		}
	}

	private static String mistakes(Guide guide) {
		return switch (guide.mistakes().size()) {
		case 0 -> " No mistake was made.";
		case 1 -> " One thing went otherwise than the procedure says.";
		default -> " " + guide.mistakes().size() + " things went otherwise than the procedure says.";
		};
	}
}
