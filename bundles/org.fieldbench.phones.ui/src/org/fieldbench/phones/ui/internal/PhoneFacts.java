/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.Hazard;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.phones.ui.internal.FactGroup.Fact;
import org.fieldbench.ui.Signal;

/** Puts what the catalog knows of a phone model into sentences, each with its source. Says what is not known. */
final class PhoneFacts {

	private PhoneFacts() {
	}

	/** @return in the order in which an engineer needs them */
	static List<FactGroup> of(PhoneModel model) {
		return List.of(new FactGroup("Hazards", hazards(model)), new FactGroup("Power", power(model)),
				new FactGroup("Ways into flashing", entries(model)), new FactGroup("Network address", addresses(model)),
				new FactGroup("TFTP", tftp(model.getTftpHabits())), new FactGroup("Boot code versions", bands(model)),
				new FactGroup("About these facts", about(model)));
	}

	private static List<Fact> hazards(PhoneModel model) {
		return orUnknown(model.getHazards().stream().map(PhoneFacts::hazard), "No hazard is known.");
	}

	private static Fact hazard(Hazard hazard) {
		return new Fact(Reading.signal(hazard.getSeverity()), hazard.getText() + Source.of(hazard.getSource(), false));
	}

	private static List<Fact> power(PhoneModel model) {
		return orUnknown(model.getPowerSources().stream().map(Fact::note), "The power sources are not published.");
	}

	private static List<Fact> entries(PhoneModel model) {
		return orUnknown(model.getEntryMethods().stream().map(PhoneFacts::entry), "No way is known.");
	}

	private static Fact entry(EntryMethod method) {
		return Fact.note(method.getText() + Source.of(method.getSource(), method.isInferred()));
	}

	private static List<Fact> addresses(PhoneModel model) {
		String sources = model.getAddressSources().stream().map(PhoneFacts::word).collect(Collectors.joining(" or "));
		return List.of(Fact.note(sources.isEmpty() ? "How the phone gets its address is not known."
				: "The phone gets its address by " + sources + "."));
	}

	private static String word(AddressSource source) {
		return switch (source) {
		case DHCP -> "DHCP";
		case STATIC -> "a static setting";
		case FIXED -> "a fixed setting";
		case LINK_LOCAL -> "link-local choice";
		};
	}

	private static List<Fact> tftp(TftpHabits habits) {
		if (habits == null) {
			return List.of(Fact.note("How the phone uses TFTP is not known."));
		}
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.note(habits.getRequests().isEmpty() ? "The file names that it asks for are not known."
				: "It asks for: " + habits.getRequests().stream().map(RequestPattern::getPattern).collect(Collectors.joining(", "))
						+ "."));
		if (!habits.isOptionsAllowed()) {
			facts.add(new Fact(Signal.CAUTION, "Its TFTP client breaks on options (RFC 2347)."));
		}
		if (habits.isSinglePort()) {
			facts.add(new Fact(Signal.CAUTION, "It needs every reply from the listening port."));
		}
		noteOf(habits.getNote()).forEach(facts::add);
		return facts;
	}

	private static List<Fact> bands(PhoneModel model) {
		return model.getScheme() == null ? List.of(Fact.note("How the boot code version is shown is not known."))
				: orUnknown(model.getScheme().getBands().stream()
						.filter(band -> band.getModels().isEmpty() || band.getModels().contains(model.getId()))
						.map(PhoneFacts::band), "What the versions mean is not known.");
	}

	private static Fact band(VersionBand band) {
		return new Fact(Reading.signal(band.getSeverity()),
				range(band) + ": " + band.getMeaning() + " " + band.getAction() + Source.of(band));
	}

	private static String range(VersionBand band) {
		if (band.getFrom() == null) {
			return band.getTo() == null ? "Any version" : band.getTo() + " and below";
		}
		return band.getTo() == null ? band.getFrom() + " and above" : band.getFrom() + " to " + band.getTo();
	}

	private static List<Fact> about(PhoneModel model) {
		String display = model.getDisplayLines() == 0 ? "The size of the display is not known."
				: "Display: " + model.getDisplayLines() + " lines of " + model.getDisplayColumns() + " characters"
						+ (model.isIllustrative() ? " (illustrative)." : ".");
		return Stream.concat(Stream.of(Fact.note(display)),
				Stream.concat(noteOf(model.getNote()), sourceOf(model.getSource()))).toList();
	}

	private static Stream<Fact> noteOf(String note) {
		return note == null || note.isBlank() ? Stream.empty() : Stream.of(Fact.note(note));
	}

	private static Stream<Fact> sourceOf(String source) {
		return source == null || source.isBlank() ? Stream.empty() : Stream.of(Fact.note("Source: " + source + "."));
	}

	private static List<Fact> orUnknown(Stream<Fact> facts, String otherwise) {
		List<Fact> known = facts.toList();
		return known.isEmpty() ? List.of(Fact.note(otherwise)) : known;
	}
}
