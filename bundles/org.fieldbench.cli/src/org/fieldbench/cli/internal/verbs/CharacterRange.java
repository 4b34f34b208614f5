/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.versions.DecodedVersion;
import org.fieldbench.catalog.versions.TypedVersion;
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
		return TypedVersion.read(phone, application ? phone.getApplicationScheme() : phone.getScheme(), shown, first, last);
	}
}
