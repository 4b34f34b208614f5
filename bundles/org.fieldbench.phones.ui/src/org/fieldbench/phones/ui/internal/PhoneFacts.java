/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.Capability;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Sourced;
import org.fieldbench.catalog.Timing;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.catalog.versions.VersionBands;
import org.fieldbench.phones.ui.internal.FactGroup.Fact;
import org.fieldbench.ui.Signal;

/** Puts what the catalog knows of a phone model into sentences, each with its source. Says what is not known. */
final class PhoneFacts {

	private final PhoneModel model;

	private PhoneFacts(PhoneModel model) {
		this.model = model;
	}

	/** @return in the order in which an engineer needs them */
	static List<FactGroup> of(PhoneModel model) {
		return new PhoneFacts(model).groups();
	}

	private List<FactGroup> groups() {
		List<FactGroup> groups = new ArrayList<>();
		groups.add(new FactGroup("Hazards", each(model.getHazards(), hazard -> new Fact(Reading.signal(hazard.getSeverity()), hazard.getText(),
				Source.of(hazard, model)), "No hazard is known.")));
		groups.add(new FactGroup("What it can do", each(model.getCapabilities(), this::capability, "Nothing is noted.")));
		groups.add(new FactGroup("Power", power()));
		groups.add(new FactGroup("Ways into flashing", each(model.getEntryMethods(), this::entry, "No way is known.")));
		groups.add(new FactGroup("Network address", addresses()));
		groups.add(new FactGroup("TFTP", new TftpFacts(model).facts()));
		groups.add(new FactGroup("How long it takes", each(model.getTimings(), this::timing, "No time is published.")));
		groups.add(new FactGroup("Boot code versions", versions()));
		topics().forEach(topic -> groups.add(new FactGroup(topic, model.getFacts().stream().filter(fact -> topic.equals(fact.getTopic()))
				.map(fact -> Fact.note(fact.getText(), fact, model)).toList())));
		groups.add(new FactGroup("About these facts", about()));
		return groups;
	}

	private Fact capability(Capability capability) {
		String since = capability.getSince() == null ? "" : " From boot code " + capability.getSince() + " on.";
		return Fact.note(capability.getName() + ": " + capability.getText() + since, capability, model);
	}

	private List<Fact> power() {
		return model.getPowerSources().isEmpty() ? List.of(Fact.unknown("The power sources are not published."))
				: model.getPowerSources().stream().map(source -> Fact.note(source, model, model)).toList();
	}

	private Fact entry(EntryMethod method) {
		return Fact.note(method.getText(), method, model);
	}

	private List<Fact> addresses() {
		String sources = model.getAddressSources().stream().map(PhoneFacts::word).collect(Collectors.joining(" or "));
		return List.of(sources.isEmpty() ? Fact.unknown("How the phone gets its address is not known.")
				: Fact.note("The phone gets its address by " + sources + ".", model, model));
	}

	private static String word(AddressSource source) {
		return switch (source) {
		case DHCP -> "DHCP";
		case STATIC -> "a static setting";
		case FIXED -> "a fixed setting";
		case LINK_LOCAL -> "link-local choice";
		};
	}

	private Fact timing(Timing timing) {
		return Fact.note(timing.getText() + TimeWords.of(timing), timing, model);
	}

	private List<Fact> versions() {
		if (model.getScheme() == null) {
			return List.of(Fact.unknown("How the boot code version is shown is not known."));
		}
		List<Fact> facts = new ArrayList<>(each(VersionBands.of(model.getScheme(), model), this::band, "What the versions mean is not known."));
		model.getScheme().getHops().stream().filter(hop -> hop.getModels().isEmpty() || hop.getModels().contains(model.getId()))
				.map(this::hop).forEach(facts::add);
		return facts;
	}

	private Fact band(VersionBand band) {
		String never = band.isForbidden() ? "Never flash it. " : "";
		return new Fact(band.isForbidden() ? Signal.BAD : Reading.signal(band.getSeverity()),
				SchemeText.range(band) + ": " + never + band.getMeaning() + " " + band.getAction(), Source.of(band, model));
	}

	private Fact hop(VersionHop hop) {
		return new Fact(Signal.CAUTION, "Flash in between: " + String.join(", ", hop.getVia()) + ". " + hop.getText(),
				Source.of(hop, model));
	}

	/** @return what else there are facts about, in the order of the catalog; TFTP has its own group */
	private List<String> topics() {
		return model.getFacts().stream().map(org.fieldbench.catalog.Fact::getTopic).filter(topic -> !TftpFacts.TOPIC.equals(topic))
				.distinct().toList();
	}

	private List<Fact> about() {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.unknown(model.getDisplayLines() == 0 ? "The size of the display is not known, so its picture is illustrative."
				: "Display: " + model.getDisplayLines() + " lines of " + model.getDisplayColumns() + " characters"
						+ (model.isIllustrative() ? " (illustrative)." : ".")));
		note("Warranty: ", model.getWarranty(), facts);
		note("", model.getNote(), facts);
		facts.add(Fact.unknown(model.isVerified() ? "This model was verified on a device."
				: "Facts without the words \"verified on a device\" come from what is named beside them; nobody has confirmed them on a phone."));
		return facts;
	}

	private void note(String before, String text, List<Fact> facts) {
		if (text != null && !text.isBlank()) {
			facts.add(Fact.note(before + text, model, model));
		}
	}

	private static <T extends Sourced> List<Fact> each(List<T> known, Function<T, Fact> words, String otherwise) {
		return known.isEmpty() ? List.of(Fact.unknown(otherwise)) : known.stream().map(words).toList();
	}
}
