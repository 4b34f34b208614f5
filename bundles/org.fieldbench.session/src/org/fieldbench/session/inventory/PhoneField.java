/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a user tells of a phone. The order is that of the columns of an exported file. */
public enum PhoneField {
	MAC("MAC", "mac address", "mac id", "hardware address", "ethernet address", "physical address", "ethernet mac", "device mac"),
	/** IP address or name; identifies a phone whose MAC is not known. */
	ADDRESS("Address", "ip", "ip address", "ipv4", "ipv4 address", "host", "hostname", "host name", "network address", "dns name"),
	/** What people call it: an extension, a label, a user. */
	LABEL("Label", "extension", "ext", "label extension", "extension label", "number", "phone number", "user", "name", "phone name", "line"),
	MODEL("Model", "phone model", "device model", "type", "phone type", "device type", "product"),
	SITE("Site", "location", "office", "branch", "building", "place", "customer"),
	BOOT_CODE("Boot code", "boot code version", "boot version", "boot", "bootloader"),
	/** Date. */
	BOOT_CODE_READ("Boot code read", "boot code date", "boot code read on"),
	/** One of {@link HowRead}. */
	BOOT_CODE_HOW("Boot code how", "boot code source", "boot code read how"),
	/** Version of the application firmware. */
	FIRMWARE("Firmware", "firmware version", "application", "application firmware", "fw", "fw version", "software", "software version"),
	/** Date. */
	FIRMWARE_READ("Firmware read", "firmware date", "firmware read on"),
	/** One of {@link HowRead}. */
	FIRMWARE_HOW("Firmware how", "firmware source", "firmware read how"),
	/** The only one that may have several lines. */
	NOTES("Notes", "note", "comment", "comments", "remark", "remarks", "description");

	private final String title;
	private final List<String> otherTitles;

	PhoneField(String title, String... otherTitles) {
		this.title = title;
		this.otherTitles = List.of(otherTitles);
	}

	/** @return heading of its column */
	public String title() {
		return title;
	}

	/** @param heading of a column, without regard to case, blanks and punctuation */
	public static Optional<PhoneField> ofHeading(String heading) {
		String wanted = plain(heading);
		return Arrays.stream(values()).filter(field -> plain(field.title).equals(wanted)
				|| field.otherTitles.stream().anyMatch(other -> plain(other).equals(wanted))).findFirst();
	}

	private static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
