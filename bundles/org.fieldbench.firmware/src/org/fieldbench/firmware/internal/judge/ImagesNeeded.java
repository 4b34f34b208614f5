/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;

/** Which images a flash needs: some phones have no boot code that anybody could flash. */
final class ImagesNeeded {

	private ImagesNeeded() {
	}

	/** @return false only if the catalog knows files of the phone, and none of them is boot code */
	static boolean bootCode(Optional<PhoneModel> phone) {
		List<FirmwareRole> known = phone.stream().flatMap(ImagesNeeded::roles).toList();
		return known.contains(FirmwareRole.BOOT_CODE) || !known.contains(FirmwareRole.APPLICATION);
	}

	private static Stream<FirmwareRole> roles(PhoneModel phone) {
		Stream<FirmwareRole> asked = Optional.ofNullable(phone.getTftpHabits()).stream()
				.flatMap(habits -> habits.getRequests().stream()).map(RequestPattern::getRole);
		return Stream.concat(asked, phone.getFiles().stream().map(FileRule::getRole));
	}
}
