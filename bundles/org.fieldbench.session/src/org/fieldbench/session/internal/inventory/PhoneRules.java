/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.MacAddress;
import org.fieldbench.session.inventory.PhoneField;

/** Which values a phone may have, each in one spelling. */
final class PhoneRules {

	private static final DateTimeFormatter WITH_DOTS = DateTimeFormatter.ofPattern("d.M.yyyy");
	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
	private static final int LONGEST_LINE = 200;
	private static final int LONGEST_NOTES = 10_000;

	private final Catalogs catalogs;
	private final LocalDate today;

	PhoneRules(Catalogs catalogs, LocalDate today) {
		this.catalogs = catalogs;
		this.today = today;
	}

	/**
	 * What became of typed values.
	 *
	 * @param values those that are fine, in one spelling; empty ones are absent
	 * @param problems a sentence or more for each of the others
	 */
	record Checked(Map<PhoneField, String> values, List<String> problems) {
	}

	/** Checks each value by itself. */
	Checked each(Map<PhoneField, String> typed) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		List<String> problems = new ArrayList<>();
		for (var entry : typed.entrySet()) {
			try {
				String value = entry.getValue().replace("\r\n", "\n").replace('\r', '\n').strip();
				if (!value.isEmpty()) {
					values.put(entry.getKey(), value(entry.getKey(), value));
				}
			} catch (InventoryException e) {
				problems.add(e.getMessage());
			}
		}
		return new Checked(values, List.copyOf(problems));
	}

	/** @return what is wrong with values that are fine each, as a whole; empty for nothing */
	List<String> together(Map<PhoneField, String> values) {
		List<String> problems = new ArrayList<>();
		if (!values.containsKey(PhoneField.MAC) && !values.containsKey(PhoneField.ADDRESS)) {
			problems.add("A phone needs a MAC, or an address or a name.");
		}
		for (VersionFields three : VersionFields.ALL) {
			if (!values.containsKey(three.version()) && (values.containsKey(three.read()) || values.containsKey(three.how()))) {
				problems.add("\"" + three.read().title() + "\" or \"" + three.how().title() + "\" is given, but no " + three.version().title().toLowerCase()
						+ ".");
			}
		}
		bootCodeProblem(values).ifPresent(problems::add);
		return problems;
	}

	/** @return the model of that name; empty when no catalog knows it */
	Optional<PhoneModel> model(Map<PhoneField, String> values) {
		return Optional.ofNullable(values.get(PhoneField.MODEL)).flatMap(catalogs::model);
	}

	private Optional<String> bootCodeProblem(Map<PhoneField, String> values) {
		PhoneModel model = model(values).orElse(null);
		String version = values.get(PhoneField.BOOT_CODE);
		if (model == null || version == null) {
			return Optional.empty();
		}
		try {
			VersionDecoder.band(model, version);
			return Optional.empty();
		} catch (VersionException e) {
			return Optional.of("The boot code of " + model.getName() + ": " + e.getMessage()
					+ " To take it out of what VERSION INFO shows, use the decoder of the Phones view, or: fieldbench decode.");
		}
	}

	private String value(PhoneField field, String text) throws InventoryException {
		return switch (field) {
		case MAC -> MacAddress.parse(text).text();
		case ADDRESS -> NetworkAddress.parse(text);
		case MODEL -> catalogs.model(text).map(PhoneModel::getId).orElse(line(field, text));
		case BOOT_CODE_READ, FIRMWARE_READ -> date(field, text);
		case BOOT_CODE_HOW, FIRMWARE_HOW -> HowRead.parse(text).text();
		case NOTES -> plain(field, text, LONGEST_NOTES);
		case LABEL, SITE, BOOT_CODE, FIRMWARE -> line(field, text);
		};
	}

	private static String line(PhoneField field, String text) throws InventoryException {
		if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
			throw new InventoryException("\"" + field.title() + "\" must be one line without tabs. Longer texts go into the notes.");
		}
		return plain(field, text, LONGEST_LINE);
	}

	private static String plain(PhoneField field, String text, int longest) throws InventoryException {
		if (NO_TEXT.matcher(text).find()) {
			throw new InventoryException("\"" + field.title() + "\" holds control characters or broken ones. Type it again.");
		}
		if (text.length() > longest) {
			throw new InventoryException("\"" + field.title() + "\" has " + text.length() + " characters; " + longest + " are allowed.");
		}
		return text;
	}

	private String date(PhoneField field, String text) throws InventoryException {
		LocalDate date = date(text).orElseThrow(() -> new InventoryException("\"" + field.title() + "\" is \"" + text
				+ "\", which is no date, or one that can be read two ways. Write year-month-day, e.g. 2026-11-27."));
		if (date.isAfter(today.plusDays(1))) {
			throw new InventoryException("\"" + field.title() + "\" is " + date + ", which is in the future. Check the year.");
		}
		return date.toString();
	}

	/** 11/12/2026 is November in one country and December in another: not taken. */
	private static Optional<LocalDate> date(String text) {
		for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, WITH_DOTS)) {
			try {
				return Optional.of(LocalDate.parse(text.replaceFirst("[T ]\\d\\d:.*$", ""), format));
			} catch (DateTimeException e) {
				// The next format may fit.
			}
		}
		return Optional.empty();
	}
}
