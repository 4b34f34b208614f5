/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;

/** What is known of a phone, in lines. */
final class DetailsText {

	private DetailsText() {
	}

	static String of(KnownPhone phone) {
		List<String> lines = new ArrayList<>();
		phone.trashed().ifPresent(time -> lines.add("In the trash since " + Times.text(time) + "."));
		lines.add(join(" \u00b7 ", phone.value(PhoneField.MODEL), phone.value(PhoneField.SITE),
				phone.values().containsKey(PhoneField.MAC) ? phone.value(PhoneField.ADDRESS) : ""));
		lines.add(version(phone, "Boot code", PhoneField.BOOT_CODE, PhoneField.BOOT_CODE_READ, PhoneField.BOOT_CODE_HOW));
		lines.add(version(phone, "Firmware", PhoneField.FIRMWARE, PhoneField.FIRMWARE_READ, PhoneField.FIRMWARE_HOW));
		lines.add(phone.value(PhoneField.NOTES));
		lines.removeIf(String::isEmpty);
		return String.join("\n", lines);
	}

	private static String version(KnownPhone phone, String what, PhoneField version, PhoneField read, PhoneField how) {
		return phone.value(version).isEmpty() ? "" : join(", ", what + " " + phone.value(version), phone.value(how), phone.value(read));
	}

	private static String join(String separator, String... parts) {
		return String.join(separator, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
	}
}
