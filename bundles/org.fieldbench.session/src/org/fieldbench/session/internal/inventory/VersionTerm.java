/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;

/** A term about a version: {@code 11}, {@code <13}, {@code >=15}, {@code none}. */
final class VersionTerm {

	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|=)?\\s*([^<>=\\s]\\S*)");

	private VersionTerm() {
	}

	static Predicate<KnownPhone> parse(VersionFields fields, String value) throws InventoryException {
		if (value.equals("none")) {
			return phone -> phone.value(fields.version()).isEmpty();
		}
		Matcher term = COMPARED.matcher(value);
		if (!term.matches()) {
			throw new InventoryException("\"" + value + "\" is no version to compare with. Write e.g. <13, >=15, 11 or none.");
		}
		String sign = term.group(1) == null ? "=" : term.group(1);
		if (fields.version() == PhoneField.FIRMWARE && !sign.equals("=")) {
			throw new InventoryException("It is not known how firmware versions are ordered, so nothing can be said of \"" + value
					+ "\". Look for one version, e.g. firmware:2x28.");
		}
		IntPredicate wanted = wanted(sign);
		return phone -> compare(phone, fields.version(), term.group(2)).filter(wanted::test).isPresent();
	}

	private static IntPredicate wanted(String sign) {
		return switch (sign) {
		case "<" -> difference -> difference < 0;
		case "<=" -> difference -> difference <= 0;
		case ">" -> difference -> difference > 0;
		case ">=" -> difference -> difference >= 0;
		default -> difference -> difference == 0;
		};
	}

	/** @return empty when there is no version, or it cannot be compared: without a catalog's order nothing is less or more */
	private static Optional<Integer> compare(KnownPhone phone, PhoneField field, String other) {
		String version = phone.value(field).toLowerCase(Locale.ROOT);
		if (version.isEmpty()) {
			return Optional.empty();
		}
		if (field == PhoneField.BOOT_CODE && phone.model().isPresent() && phone.model().get().getScheme() != null) {
			return bySchemeOf(phone, version, other);
		}
		return version.equals(other) ? Optional.of(0) : Optional.empty();
	}

	private static Optional<Integer> bySchemeOf(KnownPhone phone, String version, String other) {
		VersionOrder order = VersionOrder.of(phone.model().get().getScheme());
		try {
			order.check(version, version);
			order.check(other, other);
			return Optional.of(order.compare(version, other));
		} catch (VersionException e) {
			return Optional.empty();
		}
	}
}
