/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** Finds a version in what a phone shows (Field Alert #212, last paragraph), and says what it means. */
public final class VersionDecoder {

	private VersionDecoder() {
	}

	/**
	 * @param model whose scheme says where the boot code version stands
	 * @param shown what the phone shows, as the engineer typed it; blanks around it do not count
	 * @throws VersionException if the model has no scheme, or the text is too short, holds no version where the scheme
	 *                          looks for one, or several; never guesses
	 */
	public static DecodedVersion decode(PhoneModel model, String shown) throws VersionException {
		return decode(model, known(model.getScheme(), model, "boot code"), shown);
	}

	/**
	 * @param model whose application scheme says what the version of its application firmware looks like
	 * @param shown where it is looked for; blanks around it do not count
	 * @throws VersionException as above
	 */
	public static DecodedVersion decodeApplication(PhoneModel model, String shown) throws VersionException {
		return decode(model, known(model.getApplicationScheme(), model, "application firmware"), shown);
	}

	private static VersionScheme known(VersionScheme scheme, PhoneModel model, String image) throws VersionException {
		if (scheme == null) {
			throw new VersionException("It is not known how " + model.getName() + " shows its " + image + " version.");
		}
		return scheme;
	}

	/**
	 * @param scheme that of the model's boot code or of its application firmware
	 * @param shown where the version is looked for; blanks around it do not count
	 * @throws VersionException as above
	 */
	public static DecodedVersion decode(PhoneModel model, VersionScheme scheme, String shown) throws VersionException {
		String text = shown.strip();
		VersionFinder.Place place = new VersionFinder(scheme,
				"the " + SchemeText.image(scheme) + " version of " + model.getName()).find(text);
		String version = place.in(text);
		VersionOrder.of(scheme).check(version, text);
		return new DecodedVersion(text, place.first(), place.last(), version, VersionBands.at(scheme, model, version));
	}

	/**
	 * @param version a boot code version alone, e.g. "13"
	 * @return the band that it falls in for the model; empty when no band covers it or the model has no scheme
	 * @throws VersionException if it is not a version of the model's scheme
	 */
	public static Optional<VersionBand> band(PhoneModel model, String version) throws VersionException {
		return model.getScheme() == null ? Optional.empty() : band(model, model.getScheme(), version);
	}

	/**
	 * @param scheme that of the model's boot code or of its application firmware
	 * @throws VersionException if it is not a version of the scheme
	 */
	public static Optional<VersionBand> band(PhoneModel model, VersionScheme scheme, String version) throws VersionException {
		VersionOrder.of(scheme).check(version, version);
		return VersionBands.at(scheme, model, version);
	}
}
