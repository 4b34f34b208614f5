/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.Optional;

import org.fieldbench.catalog.VersionBand;

/**
 * A boot code version and where it was found.
 *
 * @param shown what the phone showed
 * @param first position of the first character taken, from 1
 * @param last position of the last character taken, from 1
 * @param version the characters taken
 * @param band what it means; empty when no band covers it
 */
public record DecodedVersion(String shown, int first, int last, String version, Optional<VersionBand> band) {

	/** @return the text with the characters taken in brackets, e.g. {@code 2x[11]28} */
	public String marked() {
		return shown.substring(0, first - 1) + "[" + version + "]" + shown.substring(last);
	}
}
