/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** Finds the boot code version in what a phone's VERSION INFO shows (Field Alert #212, last paragraph). */
public final class VersionDecoder {

	private VersionDecoder() {
	}

	/**
	 * @param model whose scheme says which characters count
	 * @param shown what the phone shows, as the engineer typed it; blanks around it do not count
	 * @throws VersionException if the model has no scheme, or the text is too short or does not hold a version where the
	 *                          scheme looks for one; never guesses
	 */
	public static DecodedVersion decode(PhoneModel model, String shown) throws VersionException {
		VersionScheme scheme = model.getScheme();
		if (scheme == null) {
			throw new VersionException("It is not known how " + model.getName() + " shows its boot code version.");
		}
		String text = shown.strip();
		if (text.length() < scheme.getLastCharacter()) {
			throw new VersionException("\"" + text + "\" is too short: the boot code version of " + model.getName() + " is in characters "
					+ scheme.getFirstCharacter() + " to " + scheme.getLastCharacter() + ". Type all of what "
					+ scheme.getReadAt() + " shows.");
		}
		String taken = text.substring(scheme.getFirstCharacter() - 1, scheme.getLastCharacter());
		VersionOrder.of(scheme).check(taken, text);
		return new DecodedVersion(text, scheme.getFirstCharacter(), scheme.getLastCharacter(), taken, band(model, taken));
	}

	/**
	 * @param version a boot code version alone, e.g. "13"
	 * @return the band that it falls in for the model; empty when no band covers it or the model has no scheme
	 * @throws VersionException if it is not a version of the model's scheme
	 */
	public static Optional<VersionBand> band(PhoneModel model, String version) throws VersionException {
		VersionScheme scheme = model.getScheme();
		if (scheme == null) {
			return Optional.empty();
		}
		VersionOrder order = VersionOrder.of(scheme);
		order.check(version, version);
		return scheme.getBands().stream()
				.filter(band -> band.getModels().isEmpty() || band.getModels().contains(model.getId()))
				.filter(band -> order.within(version, band)).findFirst();
	}
}
