/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.phone.VersionInfoText;

/** The boot code version as far as a phone's display can tell it. */
public final class ReportableVersion {

	private ReportableVersion() {
	}

	/** @return the version; empty when no rule knows it or the display cannot hold it */
	public static Optional<String> of(PhoneModel model, Optional<String> version) {
		return version.filter(known -> VersionInfoText.fits(model, known));
	}

	/** @return the version that the phone must report after the flash; empty when nobody can know */
	public static Optional<String> offered(FlashPlan plan) {
		return of(plan.model(), plan.offered());
	}
}
