/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.DecodedVersion;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.ui.Signal;

/**
 * What a boot code version, or what was typed for one, comes to.
 *
 * @param signal how good that is
 * @param version the version; empty when there is none
 * @param taken the text with the characters taken in brackets; empty when the version was typed alone
 * @param meaning one or more sentences
 * @param action what to do; empty when there is nothing
 */
record Reading(Signal signal, String version, String taken, String meaning, String action) {

	/** @param shown what the phone shows */
	static Reading ofShown(PhoneModel model, String shown) {
		if (shown.isBlank()) {
			return prompt(model);
		}
		try {
			DecodedVersion decoded = VersionDecoder.decode(model, shown);
			return of(decoded.version(), decoded.marked(), decoded.band());
		} catch (VersionException e) {
			return refusal(e);
		}
	}

	/** @param version the boot code version alone, when the rule took the wrong characters */
	static Reading ofVersion(PhoneModel model, String version) {
		if (version.isBlank()) {
			return prompt(model);
		}
		try {
			return of(version.strip(), "", VersionDecoder.band(model, version.strip()));
		} catch (VersionException e) {
			return refusal(e);
		}
	}

	private static Reading of(String version, String taken, Optional<VersionBand> band) {
		return band.map(found -> new Reading(signal(found.getSeverity()), version, taken,
				"Boot code " + version + ". " + found.getMeaning() + Source.of(found), found.getAction()))
				.orElseGet(() -> new Reading(Signal.INFO, version, taken,
						"Boot code " + version + ". The catalog does not say what this version means.", ""));
	}

	private static Reading prompt(PhoneModel model) {
		VersionScheme scheme = model.getScheme();
		return new Reading(Signal.INFO, "", "", scheme == null
				? "It is not known how " + model.getName() + " shows its boot code version."
				: "Type what the phone shows" + (scheme.getReadAt() == null ? "" : " at " + scheme.getReadAt())
						+ ". The boot code version is " + SchemeText.place(scheme) + ".", "");
	}

	private static Reading refusal(VersionException e) {
		return new Reading(Signal.CAUTION, "", "", e.getMessage(), "");
	}

	static Signal signal(Severity severity) {
		return switch (severity) {
		case OK -> Signal.OK;
		case CAUTION -> Signal.CAUTION;
		case PROBLEM -> Signal.BAD;
		};
	}
}
