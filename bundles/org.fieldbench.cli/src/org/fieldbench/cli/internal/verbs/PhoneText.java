/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.stream.Collectors;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Texts;

/** All that is known of a phone model, for people. */
final class PhoneText {

	private PhoneText() {
	}

	static String of(PhoneModel phone) {
		return head(phone) + hazards(phone) + entries(phone) + version(phone) + tftp(phone);
	}

	private static String head(PhoneModel phone) {
		return new Labelled(0).line("Model", phone.getName()).line("Vendor", Models.vendor(phone))
				.line("Also called", String.join(", ", phone.getAliases()))
				.line("Hardware", String.join(", ", phone.getHardwareRevisions()))
				.line("Power", String.join(", ", phone.getPowerSources()))
				.line("Address from", phone.getAddressSources().stream().map(AddressSource::getLiteral)
						.collect(Collectors.joining(", ")))
				.line("Rehearsal", phone.getBehaviour() == null ? "no virtual phone of this model" : "possible")
				.line("Note", phone.getNote()).line("Source", phone.getSource()).toString();
	}

	private static String hazards(PhoneModel phone) {
		return section("Mind", phone.getHazards().stream()
				.map(hazard -> item(hazard.getText() + from(hazard.getSource(), false))).collect(Collectors.joining()));
	}

	private static String entries(PhoneModel phone) {
		return section("How to reach the mode in which it can be flashed",
				phone.getEntryMethods().stream().map(PhoneText::entry).collect(Collectors.joining()));
	}

	private static String entry(EntryMethod method) {
		return item(method.getText() + from(method.getSource(), method.isInferred()));
	}

	private static String version(PhoneModel phone) {
		VersionScheme scheme = phone.getScheme();
		if (scheme == null) {
			return section("Boot code version", item("It is not known how this model shows it."));
		}
		String reading = item("Read at " + scheme.getReadAt() + ", characters " + scheme.getFirstCharacter() + " to "
				+ scheme.getLastCharacter() + ".") + (scheme.getNote() == null ? "" : item(scheme.getNote()));
		return section("Boot code version", reading + scheme.getBands().stream()
				.filter(band -> band.getModels().isEmpty() || band.getModels().contains(phone.getId()))
				.map(band -> item(range(band) + ": " + band.getMeaning() + " " + band.getAction()
						+ from(band.getSource(), band.isInferred())))
				.collect(Collectors.joining()));
	}

	private static String range(VersionBand band) {
		if (band.getFrom() == null) {
			return band.getTo() + " and below";
		}
		return band.getTo() == null ? band.getFrom() + " and above" : band.getFrom() + " to " + band.getTo();
	}

	private static String tftp(PhoneModel phone) {
		if (phone.getTftpHabits() == null) {
			return "";
		}
		String requests = phone.getTftpHabits().getRequests().stream().map(RequestPattern::getPattern).collect(Collectors.joining(", "));
		return section("TFTP", (requests.isEmpty() ? "" : item("Asks for: " + requests))
				+ (phone.getTftpHabits().isOptionsAllowed() ? "" : item("Breaks on option negotiation (RFC 2347)."))
				+ (phone.getTftpHabits().isSinglePort() ? item("Needs every reply from the listening port.") : "")
				+ (phone.getTftpHabits().getNote() == null ? "" : item(phone.getTftpHabits().getNote())));
	}

	private static String section(String title, String items) {
		return items.isEmpty() ? "" : "\n" + title + "\n" + items;
	}

	private static String item(String text) {
		return "  - " + Texts.wrap(text, 4) + "\n";
	}

	private static String from(String source, boolean inferred) {
		String words = Sources.of(source, inferred);
		return words.isEmpty() ? "" : " [" + words + "]";
	}
}
