/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.phone.FlashPhone;

/**
 * What the virtual phone shows at VERSION INFO. No real example is public: dashes stand for the characters that nobody knows, and
 * the version is where the model's scheme looks for it.
 */
final class VersionText {

	private static final String UNKNOWN_CHARACTER = "-";

	private VersionText() {
	}

	static String of(PhoneModel model, String version) {
		VersionScheme scheme = model.getScheme();
		if (scheme == null || FlashPhone.UNKNOWN_VERSION.equals(version)) {
			return version;
		}
		String padded = "0".repeat(Math.max(0, width(scheme) - version.length())) + version;
		return UNKNOWN_CHARACTER.repeat(scheme.getFirstCharacter() - 1) + padded + UNKNOWN_CHARACTER.repeat(2);
	}

	/** @return whether the characters that the scheme reads can hold the version */
	static boolean fits(PhoneModel model, String version) {
		return model.getScheme() == null || version.length() <= width(model.getScheme());
	}

	/** @return the version that the phone can report; empty when no rule knows it or the display cannot hold it */
	static Optional<String> reportable(PhoneModel model, Optional<String> version) {
		return version.filter(known -> fits(model, known));
	}

	/** @return the version that the phone must report after the flash; empty when nobody can know */
	static Optional<String> offered(FlashPlan plan) {
		return reportable(plan.model(), plan.offered());
	}

	private static int width(VersionScheme scheme) {
		return scheme.getLastCharacter() - scheme.getFirstCharacter() + 1;
	}
}
