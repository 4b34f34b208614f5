/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;

/** A term about how long ago something was: {@code >30d}, {@code <2w}, {@code never}. */
final class AgeTerm {

	private static final Pattern AGE = Pattern.compile("(<|>)?\\s*(\\d{1,5})\\s*([hdwmy])");
	private static final long HOURS_OF_DAY = 24;

	private AgeTerm() {
	}

	/** What never was is older than any age. */
	static Predicate<KnownPhone> parse(String name, String value, Instant now, Function<KnownPhone, Optional<Instant>> time)
			throws InventoryException {
		if (value.equals("never") || value.equals("none")) {
			return phone -> time.apply(phone).isEmpty();
		}
		Matcher term = AGE.matcher(value);
		if (!term.matches()) {
			throw new InventoryException("\"" + value + "\" is no age. Write e.g. " + name + ":>30d for more than 30 days ago, " + name
					+ ":<8h, or " + name + ":never; the units are h, d, w, m and y.");
		}
		Instant limit = now.minus(hours(Integer.parseInt(term.group(2)), term.group(3)), ChronoUnit.HOURS);
		return "<".equals(term.group(1)) ? phone -> time.apply(phone).filter(limit::isBefore).isPresent()
				: phone -> time.apply(phone).filter(limit::isBefore).isEmpty();
	}

	static Optional<Instant> bootCodeRead(KnownPhone phone) {
		return Optional.of(phone.value(PhoneField.BOOT_CODE_READ)).filter(date -> !date.isEmpty())
				.map(date -> LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant());
	}

	private static long hours(int count, String unit) {
		return count * switch (unit) {
		case "h" -> 1L;
		case "d" -> HOURS_OF_DAY;
		case "w" -> HOURS_OF_DAY * 7;
		case "m" -> HOURS_OF_DAY * 30;
		default -> HOURS_OF_DAY * 365;
		};
	}
}
