/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;
import org.fieldbench.ui.Signal;

/** The columns of the table of known phones: what they show and how they sort. */
public enum KnownColumn implements Column<KnownPhone> {
	PHONE("MAC or address", 19, KnownPhone::identity),
	LABEL("Label", 9, phone -> phone.value(PhoneField.LABEL)),
	MODEL("Model", 9, phone -> phone.value(PhoneField.MODEL)),
	SITE("Site", 14, phone -> phone.value(PhoneField.SITE)),
	BOOT_CODE("Boot code", 13, phone -> phone.value(PhoneField.BOOT_CODE)),
	STATE("State", 11, phone -> phone.band().map(band -> signal(band).word()).orElse("")),
	READ("Read", 13, phone -> phone.value(PhoneField.BOOT_CODE_READ)),
	FIRMWARE("Firmware", 12, phone -> phone.value(PhoneField.FIRMWARE)),
	SEEN("Last seen", 14, phone -> phone.lastSeen().map(Times::brief).orElse(""));

	private final ColumnSpec<KnownPhone> spec;

	KnownColumn(String title, int weight, Function<KnownPhone, String> text) {
		spec = new ColumnSpec<>(title, weight, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	@Override
	public ColumnSpec<KnownPhone> spec() {
		return spec;
	}

	@Override
	public Comparator<KnownPhone> order() {
		return switch (this) {
		case BOOT_CODE -> KnownColumn::compareBootCodes;
		case STATE -> Comparator.comparingInt(phone -> phone.band().map(band -> band.getSeverity().getValue()).orElse(-1));
		case SEEN -> Comparator.comparing(phone -> phone.lastSeen().orElse(Instant.MIN));
		default -> spec.order();
		};
	}

	@Override
	public String toolTip(KnownPhone phone) {
		return switch (this) {
		case STATE -> phone.band().map(band -> band.getMeaning() + " " + band.getAction()).orElse("");
		case READ -> phone.value(PhoneField.BOOT_CODE_HOW);
		case FIRMWARE -> (phone.value(PhoneField.FIRMWARE_READ) + " " + phone.value(PhoneField.FIRMWARE_HOW)).strip();
		case PHONE -> phone.value(PhoneField.NOTES);
		default -> text(phone);
		};
	}

	/** @return how bad a band is */
	static Signal signal(VersionBand band) {
		return switch (band.getSeverity()) {
		case OK -> Signal.OK;
		case CAUTION -> Signal.CAUTION;
		case PROBLEM -> Signal.BAD;
		};
	}

	/** As the catalog orders them, where one does; models apart. */
	private static int compareBootCodes(KnownPhone one, KnownPhone other) {
		String left = one.value(PhoneField.BOOT_CODE);
		String right = other.value(PhoneField.BOOT_CODE);
		var scheme = one.model().map(model -> model.getScheme()).orElse(null);
		if (scheme == null || scheme != other.model().map(model -> model.getScheme()).orElse(null)) {
			return left.compareToIgnoreCase(right);
		}
		VersionOrder order = VersionOrder.of(scheme);
		try {
			order.check(left, left);
			order.check(right, right);
			return order.compare(left, right);
		} catch (VersionException e) {
			return left.compareToIgnoreCase(right);
		}
	}
}
