/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.Optional;
import java.util.List;
import java.util.function.Consumer;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;

/** A made-up phone: boot code below 13 is bad, 40 to 44 forbidden; application firmware up to 2x28 is doubtful. */
final class PhoneMaker {

	final PhoneModel phone = CatalogFactory.eINSTANCE.createPhoneModel();
	final VersionScheme bootCode = scheme(FirmwareRole.BOOT_CODE, Ordering.NUMERIC);
	final VersionScheme application = scheme(FirmwareRole.APPLICATION, Ordering.BASE36);

	PhoneMaker() {
		phone.setId("P1");
		phone.setName("Phone 1");
		phone.setScheme(bootCode);
		phone.setApplicationScheme(application);
		band(bootCode, null, "12", Severity.PROBLEM, "No VLAN.");
		band(bootCode, "13", "39", Severity.OK, "VLAN works.");
		band(bootCode, "40", "44", Severity.PROBLEM, "It kills the phone.").setForbidden(true);
		band(application, null, "2x28", Severity.CAUTION, "It can have corrupted the boot record.");
	}

	private static VersionScheme scheme(FirmwareRole role, Ordering ordering) {
		VersionScheme scheme = CatalogFactory.eINSTANCE.createVersionScheme();
		scheme.setRole(role);
		scheme.setOrdering(ordering);
		return scheme;
	}

	private static VersionBand band(VersionScheme scheme, String from, String to, Severity severity, String meaning) {
		VersionBand band = CatalogFactory.eINSTANCE.createVersionBand();
		band.setFrom(from);
		band.setTo(to);
		band.setSeverity(severity);
		band.setMeaning(meaning);
		band.setAction("Do something about it.");
		scheme.getBands().add(band);
		return band;
	}

	/** Between a version up to one and one from the other on, a stop is needed. */
	PhoneMaker hop(String to, String target, String via) {
		VersionHop hop = CatalogFactory.eINSTANCE.createVersionHop();
		hop.setTo(to);
		hop.setTarget(target);
		hop.getVia().add(via);
		hop.setText("The old one cannot read the new one's format.");
		bootCode.getHops().add(hop);
		return this;
	}

	PhoneMaker habits(Consumer<TftpHabits> settings) {
		if (phone.getTftpHabits() == null) {
			phone.setTftpHabits(CatalogFactory.eINSTANCE.createTftpHabits());
		}
		settings.accept(phone.getTftpHabits());
		return this;
	}

	PhoneMaker asksFor(String pattern, FirmwareRole role) {
		return habits(habits -> {
			RequestPattern request = CatalogFactory.eINSTANCE.createRequestPattern();
			request.setPattern(pattern);
			request.setRole(role);
			habits.getRequests().add(request);
		});
	}

	List<Finding> findings(InstalledVersions installed, FirmwareEntry... entries) {
		return FirmwareFit.findings(List.of(entries), phone, installed);
	}

	static InstalledVersions has(String bootCode) {
		return new InstalledVersions(Optional.ofNullable(bootCode), Optional.empty());
	}

	static FirmwareEntry boot(String version) {
		return image("boot.bin", FirmwareRole.BOOT_CODE, version, 1000);
	}

	static FirmwareEntry image(String name, FirmwareRole role, String version, long size) {
		return new FirmwareEntry(name, size, "00", role, Optional.ofNullable(version), List.of(), "a test");
	}
}
