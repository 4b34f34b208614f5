/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Severity;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;

/** The terms of a filter. */
public final class FilterTerms {

	private static final Pattern NAMED = Pattern.compile("([A-Za-z]+):(.*)", Pattern.DOTALL);
	private static final Pattern PART_OF_MAC = Pattern.compile("[0-9a-f]{1,4}([:.-][0-9a-f]{1,4})*[:.-]?");
	private static final String NONE = "none";
	private static final Map<String, PhoneField> FIELDS = Map.ofEntries(Map.entry("mac", PhoneField.MAC), Map.entry("address", PhoneField.ADDRESS),
			Map.entry("ip", PhoneField.ADDRESS), Map.entry("label", PhoneField.LABEL), Map.entry("extension", PhoneField.LABEL),
			Map.entry("ext", PhoneField.LABEL), Map.entry("model", PhoneField.MODEL), Map.entry("site", PhoneField.SITE),
			Map.entry("notes", PhoneField.NOTES));
	private static final List<String> NAMES = List.of("model", "site", "label", "mac", "address", "notes", "bootcode", "firmware", "band", "seen", "read");

	private FilterTerms() {
	}

	/** @throws InventoryException if it is not understood */
	public static Predicate<KnownPhone> parse(String term, Instant now) throws InventoryException {
		if (term.startsWith("-") && term.length() > 1) {
			return parse(term.substring(1), now).negate();
		}
		Matcher named = NAMED.matcher(term);
		if (!named.matches() || PART_OF_MAC.matcher(term.toLowerCase(Locale.ROOT)).matches()) {
			return word(plain(term));
		}
		return named(named.group(1).toLowerCase(Locale.ROOT), plain(named.group(2)), now);
	}

	private static Predicate<KnownPhone> named(String name, String value, Instant now) throws InventoryException {
		if (value.isEmpty()) {
			throw new InventoryException("Say what \"" + name + ":\" is to be, e.g. " + example(name) + ".");
		}
		if (FIELDS.containsKey(name)) {
			return holds(FIELDS.get(name), value);
		}
		return switch (name) {
		case "bootcode", "boot" -> VersionTerm.parse(VersionFields.ALL.get(0), value);
		case "firmware", "fw" -> VersionTerm.parse(VersionFields.ALL.get(1), value);
		case "band" -> band(value);
		case "seen" -> AgeTerm.parse(name, value, now, KnownPhone::lastSeen);
		case "read" -> AgeTerm.parse(name, value, now, AgeTerm::bootCodeRead);
		default -> throw new InventoryException("The filter does not know \"" + name + ":\". It knows "
				+ NAMES.stream().map(known -> known + ":").collect(Collectors.joining(", ")) + ". To look for the text, put it in quotation marks.");
		};
	}

	private static String example(String name) {
		return switch (name) {
		case "bootcode", "boot" -> "bootcode:<13";
		case "band" -> "band:caution";
		case "seen", "read" -> name + ":>30d";
		default -> name + ":IP710, or " + name + ":none";
		};
	}

	private static Predicate<KnownPhone> word(String word) {
		return phone -> Arrays.stream(PhoneField.values()).anyMatch(field -> contains(phone, field, word));
	}

	private static Predicate<KnownPhone> holds(PhoneField field, String word) {
		return word.equals(NONE) ? phone -> phone.value(field).isEmpty() : phone -> contains(phone, field, word);
	}

	private static boolean contains(KnownPhone phone, PhoneField field, String word) {
		String value = phone.value(field).toLowerCase(Locale.ROOT);
		return value.contains(word) || field == PhoneField.MAC && isPartOfMac(value, word);
	}

	/** Four digits or more: fewer without colons would be found in nearly every MAC. */
	private static boolean isPartOfMac(String mac, String word) {
		String digits = word.replaceAll("[:.-]", "");
		return digits.length() >= 4 && PART_OF_MAC.matcher(word).matches() | digits.matches("[0-9a-f]{4,12}") && mac.replace(":", "").contains(digits);
	}

	private static Predicate<KnownPhone> band(String value) throws InventoryException {
		if (value.equals(NONE)) {
			return phone -> phone.band().isEmpty();
		}
		Optional<Severity> severity = Severity.VALUES.stream().filter(known -> known.getLiteral().equalsIgnoreCase(value)).findFirst();
		Severity wanted = severity.orElseThrow(() -> new InventoryException("\"band:" + value + "\" is not known. Use band:"
				+ Severity.VALUES.stream().map(Severity::getLiteral).collect(Collectors.joining(", band:")) + " or band:none."));
		return phone -> phone.band().filter(band -> band.getSeverity() == wanted).isPresent();
	}

	private static String plain(String text) {
		return text.replace("\"", "").strip().toLowerCase(Locale.ROOT);
	}
}
