/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.catalog.versions.VersionPath;
import org.fieldbench.firmware.FirmwareEntry;

/**
 * An image of the bundle.
 *
 * @param scheme how its versions are ordered
 * @param installed what the phone has of it
 */
record VersionedImage(FirmwareEntry image, VersionScheme scheme, Optional<String> installed) {

	/** @return the version that a rule found, if the scheme takes it for one */
	Optional<String> offered() {
		return image.version().filter(version -> isVersion(scheme, version));
	}

	/** @return the way from what is installed to what is offered; empty when one of the two is not known or no version */
	Optional<VersionPath> path(PhoneModel phone) {
		if (offered().isEmpty() || installed.filter(version -> isVersion(scheme, version)).isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(VersionPath.between(phone, scheme, installed.get(), offered().get()));
		} catch (VersionException e) {
			throw new IllegalStateException("Both were checked.", e);
		}
	}

	/** @return "boot code" or "application firmware" */
	String words() {
		return Phrases.of(image.role());
	}

	static boolean isVersion(VersionScheme scheme, String text) {
		try {
			VersionOrder.of(scheme).check(text, text);
			return true;
		} catch (VersionException e) {
			return false;
		}
	}
}
