/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.InstalledVersions;

/**
 * A firmware bundle and a phone.
 *
 * @param entries with their roles
 */
record Match(PhoneModel phone, List<FirmwareEntry> entries, InstalledVersions installed) {

	private static final List<FirmwareRole> IMAGES = List.of(FirmwareRole.BOOT_CODE, FirmwareRole.APPLICATION);

	/** @return the images, a role's only if exactly one comes into question for this model */
	List<FirmwareEntry> images() {
		return IMAGES.stream().flatMap(role -> image(role).stream()).toList();
	}

	/** @return the images of which the catalog knows how their versions are ordered */
	List<VersionedImage> versioned() {
		return images().stream().flatMap(image -> scheme(image.role()).stream()
				.map(scheme -> new VersionedImage(image, scheme, installed.of(image.role())))).toList();
	}

	/** @return the versions on the phone that are known, with how they are ordered */
	List<InstalledImage> present() {
		return IMAGES.stream().flatMap(role -> scheme(role).stream()
				.flatMap(scheme -> installed.of(role).stream().map(version -> new InstalledImage(role, scheme, version)))).toList();
	}

	private Optional<FirmwareEntry> image(FirmwareRole role) {
		List<FirmwareEntry> found = candidates(role).toList();
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	private Stream<FirmwareEntry> candidates(FirmwareRole role) {
		return entries.stream().filter(entry -> entry.role() == role)
				.filter(entry -> entry.models().isEmpty() || entry.models().contains(phone.getId()));
	}

	private Optional<VersionScheme> scheme(FirmwareRole role) {
		return Optional.ofNullable(role == FirmwareRole.BOOT_CODE ? phone.getScheme() : phone.getApplicationScheme());
	}
}
