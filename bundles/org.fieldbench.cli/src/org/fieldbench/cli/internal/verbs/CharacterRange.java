/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.DecodedVersion;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;

/** Characters that the engineer wants taken, against what the catalog says. Both ends count from 1 and are included. */
record CharacterRange(int first, int last) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

	static CharacterRange parse(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (form.matches()) {
			int first = Integer.parseInt(form.group(1));
			int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
			if (first >= 1 && last >= first) {
				return new CharacterRange(first, last);
			}
		}
		throw new VerbException(Verb.USAGE, "--characters " + text + ": give the first and the last position, e.g. 3-4.", null);
	}

	/** @param application whether the version is that of the application firmware, and not that of the boot code */
	DecodedVersion decode(PhoneModel phone, boolean application, String shown) throws VersionException {
		String text = shown.strip();
		if (text.length() < last) {
			throw new VersionException("\"" + text + "\" is too short: it has " + text.length() + " characters, and " + first
					+ " to " + last + " were asked for.");
		}
		String version = text.substring(first - 1, last);
		VersionScheme scheme = application ? phone.getApplicationScheme() : phone.getScheme();
		return new DecodedVersion(text, first, last, version,
				scheme == null ? Optional.empty() : VersionDecoder.band(phone, scheme, version));
	}
}
