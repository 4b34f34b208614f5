/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InstalledVersions;

/**
 * What is about to be flashed onto what.
 *
 * @param procedure to follow
 * @param model of the phone
 * @param firmware what was found in the firmware bundle
 * @param installed boot code version on the phone; empty when it is not known
 * @param installedApplication version of the application firmware on the phone
 * @param withApplication whether the application firmware is wanted too
 */
public record FlashPlan(Procedure procedure, PhoneModel model, FirmwareReport firmware, String installed,
		Optional<String> installedApplication, boolean withApplication) {

	/** Nothing is known of the application firmware on the phone. */
	public FlashPlan(Procedure procedure, PhoneModel model, FirmwareReport firmware, String installed, boolean withApplication) {
		this(procedure, model, firmware, installed, Optional.empty(), withApplication);
	}

	/** @return what is on the phone now */
	public InstalledVersions installedVersions() {
		return new InstalledVersions(Optional.of(installed), installedApplication);
	}

	/** @return the roles that the update takes */
	public List<FirmwareRole> roles() {
		return withApplication ? List.of(FirmwareRole.BOOT_CODE, FirmwareRole.APPLICATION) : List.of(FirmwareRole.BOOT_CODE);
	}

	/** @return the entries of a role that are not meant for another model */
	public List<FirmwareEntry> candidates(FirmwareRole role) {
		return firmware.entries(role).stream()
				.filter(entry -> entry.models().isEmpty() || entry.models().contains(model.getId())).toList();
	}

	/** @return the entry of a role if exactly one comes into question */
	public Optional<FirmwareEntry> image(FirmwareRole role) {
		List<FirmwareEntry> found = candidates(role);
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** @return the version that a rule found on the boot code */
	public Optional<String> offered() {
		return image(FirmwareRole.BOOT_CODE).flatMap(FirmwareEntry::version);
	}
}
