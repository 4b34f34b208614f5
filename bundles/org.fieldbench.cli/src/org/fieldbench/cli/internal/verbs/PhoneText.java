/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.fieldbench.cli.internal.verbs.FactLines.item;
import static org.fieldbench.cli.internal.verbs.FactLines.section;

import java.util.stream.Collectors;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.Capability;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Timing;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.catalog.versions.VersionBands;
import org.fieldbench.cli.internal.text.Labelled;

/** All that is known of a phone model, for people. */
final class PhoneText {

	private PhoneText() {
	}

	static String of(PhoneModel phone) {
		return head(phone) + section("Mind", phone.getHazards(), hazard -> hazard.getText())
				+ section("What it can do", phone.getCapabilities(), PhoneText::capability)
				+ section("How to reach the mode in which it can be flashed", phone.getEntryMethods(), PhoneText::entry)
				+ (phone.getScheme() == null ? section("Boot code version", item("It is not known how this model shows it."))
						: versions("Boot code version", phone.getScheme(), phone))
				+ (phone.getApplicationScheme() == null ? ""
						: versions("Application firmware version", phone.getApplicationScheme(), phone))
				+ TftpText.of(phone) + section("How long it takes", phone.getTimings(), PhoneText::timing)
				+ section("Also known", phone.getFacts(), fact -> fact.getTopic() + ": " + fact.getText()) + ProcedureText.of(phone);
	}

	private static String head(PhoneModel phone) {
		return new Labelled(0).line("Model", phone.getName()).line("Vendor", Models.vendor(phone))
				.line("Also called", String.join(", ", phone.getAliases()))
				.line("Hardware", String.join(", ", phone.getHardwareRevisions()))
				.line("Power", String.join(", ", phone.getPowerSources()))
				.line("Flash memory", phone.getFlashSize() < 0 ? null : phone.getFlashSize() + " bytes")
				.line("Address from", phone.getAddressSources().stream().map(AddressSource::getLiteral)
						.collect(Collectors.joining(", ")))
				.line("Rehearsal", phone.getBehaviour() == null ? "no virtual phone of this model" : "possible")
				.line("Warranty", phone.getWarranty()).line("Note", phone.getNote()).line("Source", Sources.of(phone)).toString();
	}

	private static String capability(Capability capability) {
		return capability.getName() + (capability.getSince() == null ? "" : ", from boot code " + capability.getSince() + " on")
				+ (capability.getText() == null ? "." : ": " + capability.getText());
	}

	private static String entry(EntryMethod method) {
		return (method.getMode() == null ? "" : method.getMode() + ": ") + method.getText();
	}

	private static String timing(Timing timing) {
		String least = timing.getMinimumSeconds() < 0 ? "" : " At least " + timing.getMinimumSeconds() + " s.";
		return timing.getText() + least + (timing.getMaximumSeconds() < 0 ? "" : " At most " + timing.getMaximumSeconds() + " s.");
	}

	private static String versions(String title, VersionScheme scheme, PhoneModel phone) {
		String reading = item((scheme.getReadAt() == null ? "Where it is read is not known; it is " : "Read at " + scheme.getReadAt() + ", ")
				+ SchemeText.place(scheme) + ".", scheme) + item(scheme.getNote());
		return section(title, reading + VersionBands.of(scheme, phone).stream().map(PhoneText::band).collect(Collectors.joining())
				+ scheme.getHops().stream().filter(hop -> hop.getModels().isEmpty() || hop.getModels().contains(phone.getId()))
						.map(PhoneText::hop).collect(Collectors.joining())
				+ (scheme.getSameParts() == 0 ? ""
						: item("Only a version that begins with the same " + scheme.getSameParts() + " part(s) can be flashed.", scheme)));
	}

	private static String band(VersionBand band) {
		return item(SchemeText.range(band) + ": " + (band.isForbidden() ? "never to be flashed. " : "") + band.getMeaning() + " "
				+ band.getAction(), band);
	}

	private static String hop(VersionHop hop) {
		return item("From " + SchemeText.range(hop.getFrom(), hop.getTo())
				+ (hop.getTarget() == null ? "" : " to " + hop.getTarget() + " or above") + ", flash in between: "
				+ String.join(", ", hop.getVia()) + ". " + hop.getText(), hop);
	}
}
