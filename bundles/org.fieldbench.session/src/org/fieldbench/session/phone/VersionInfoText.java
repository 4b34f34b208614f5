/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;

/**
 * What a virtual phone shows at VERSION INFO. No real example is public: dashes stand for the characters that nobody knows, and the
 * version is where the model's scheme looks for it.
 */
public final class VersionInfoText {

	private static final String UNKNOWN_CHARACTER = "-";

	private VersionInfoText() {
	}

	/** @return e.g. {@code --11--}; the version alone if no position is known for it or the version is not known */
	public static String of(PhoneModel model, String version) {
		VersionScheme scheme = model.getScheme();
		if (!hasPosition(scheme) || FlashPhone.UNKNOWN_VERSION.equals(version)) {
			return version;
		}
		String padded = "0".repeat(Math.max(0, width(scheme) - version.length())) + version;
		return UNKNOWN_CHARACTER.repeat(scheme.getFirstCharacter() - 1) + padded + UNKNOWN_CHARACTER.repeat(2);
	}

	/** @return whether the characters that the scheme reads can hold the version */
	public static boolean fits(PhoneModel model, String version) {
		return !hasPosition(model.getScheme()) || version.length() <= width(model.getScheme());
	}

	private static boolean hasPosition(VersionScheme scheme) {
		return scheme != null && scheme.getPattern() == null;
	}

	private static int width(VersionScheme scheme) {
		return scheme.getLastCharacter() - scheme.getFirstCharacter() + 1;
	}
}
