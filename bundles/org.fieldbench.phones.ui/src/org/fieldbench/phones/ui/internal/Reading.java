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
import org.fieldbench.catalog.versions.TypedVersion;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.ui.Signal;

/**
 * What a boot code version, or what was typed for one, comes to.
 *
 * @param signal how good that is
 * @param version the version; empty when there is none
 * @param taken which characters were taken, and by whom it was said; empty when none were
 * @param place the characters taken, if any
 * @param meaning one or more sentences
 * @param action what to do; empty when there is nothing
 */
record Reading(Signal signal, String version, String taken, Optional<Characters> place, String meaning, String action) {

	/**
	 * Characters of a text.
	 *
	 * @param first from 1
	 * @param last inclusive
	 */
	record Characters(int first, int last) {
	}

	/** @param shown what the phone shows */
	static Reading ofShown(PhoneModel model, String shown) {
		if (shown.isBlank()) {
			return prompt(model);
		}
		try {
			DecodedVersion decoded = TypedVersion.read(model, model.getScheme(), shown);
			return of(decoded, "taken from " + decoded.marked());
		} catch (VersionException e) {
			return refusal(e);
		}
	}

	/** @param characters that count, as the engineer says, whatever the rule takes */
	static Reading ofCharacters(PhoneModel model, String shown, Characters characters) {
		if (shown.isBlank()) {
			return prompt(model);
		}
		try {
			DecodedVersion decoded = TypedVersion.read(model, model.getScheme(), shown, characters.first(), characters.last());
			return of(decoded, "overridden: " + decoded.marked() + rule(model));
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
			return of(version.strip(), "typed by you", Optional.empty(), VersionDecoder.band(model, version.strip()));
		} catch (VersionException e) {
			return refusal(e);
		}
	}

	/** @param whose name of the phone of which the version is known */
	static Reading ofKnown(PhoneModel model, String version, String whose) {
		Reading reading = ofVersion(model, version);
		return new Reading(reading.signal(), reading.version(), reading.version().isEmpty() ? "" : "known of " + whose, reading.place(),
				reading.meaning(), reading.action());
	}

	private static Reading of(DecodedVersion decoded, String taken) {
		return of(decoded.version(), taken, Optional.of(new Characters(decoded.first(), decoded.last())), decoded.band());
	}

	private static Reading of(String version, String taken, Optional<Characters> place, Optional<VersionBand> band) {
		return band.map(found -> new Reading(found.isForbidden() ? Signal.BAD : signal(found.getSeverity()), version, taken, place,
				"Boot code " + version + ". " + found.getMeaning() + Source.of(found), found.getAction() == null ? "" : found.getAction()))
				.orElseGet(() -> new Reading(Signal.INFO, version, taken, place,
						"Boot code " + version + ". The catalog does not say what this version means.", ""));
	}

	private static String rule(PhoneModel model) {
		return model.getScheme() == null ? "" : ", by the rule it is " + SchemeText.place(model.getScheme());
	}

	private static Reading prompt(PhoneModel model) {
		VersionScheme scheme = model.getScheme();
		return new Reading(Signal.INFO, "", "", Optional.empty(), scheme == null
				? "It is not known how " + model.getName() + " shows its boot code version. Type what it shows, and say which characters it is."
				: "Type what the phone shows" + (scheme.getReadAt() == null ? "" : " at " + scheme.getReadAt())
						+ ". The boot code version is " + SchemeText.place(scheme) + ".", "");
	}

	private static Reading refusal(VersionException e) {
		return new Reading(Signal.CAUTION, "", "", Optional.empty(), e.getMessage(), "");
	}

	static Signal signal(Severity severity) {
		return switch (severity) {
		case OK -> Signal.OK;
		case CAUTION -> Signal.CAUTION;
		case PROBLEM -> Signal.BAD;
		};
	}
}
