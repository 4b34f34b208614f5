/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestNeed;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.TransferDirection;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;

/** The files that the phone will ask for must be there, where the catalog knows their names. */
final class RequestCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return Optional.ofNullable(match.phone().getTftpHabits()).map(TftpHabits::getRequests).stream().flatMap(List::stream)
				.filter(request -> request.getNeed() == RequestNeed.REQUIRED && request.getDirection() == TransferDirection.FETCH)
				.filter(request -> match.entries().stream().noneMatch(entry -> answers(entry, request, match.phone())))
				.map(request -> finding(match, request)).toList();
	}

	/** The server overlooks case and folders, so they do not count here either. */
	private static boolean answers(FirmwareEntry entry, RequestPattern request, PhoneModel phone) {
		Pattern pattern = Names.ofRequest(request.getPattern(), phone);
		String name = entry.name().toLowerCase(Locale.ROOT);
		return pattern.matcher(name).matches() || pattern.matcher(Names.base(name)).matches();
	}

	private static Finding finding(Match match, RequestPattern request) {
		boolean image = request.getRole() == FirmwareRole.BOOT_CODE || request.getRole() == FirmwareRole.APPLICATION;
		return new Finding(image ? Severity.PROBLEM : Severity.CAUTION,
				match.phone().getName() + " asks for " + request.getPattern() + ", and the firmware bundle has no such file.",
				image ? "The update fails without it." : "The update may fail without it; a file of settings is often not in a vendor's bundle.",
				Phrases.or(request.getNote(), image ? "Get the firmware bundle for " + match.phone().getName()
						+ ", or serve the file under the name that the phone asks for." : "Put the file beside the images and serve the folder."));
	}
}
