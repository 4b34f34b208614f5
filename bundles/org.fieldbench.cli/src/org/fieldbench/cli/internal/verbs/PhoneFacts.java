/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.Hazard;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** All that is known of a phone model, for programs. */
final class PhoneFacts {

	private PhoneFacts() {
	}

	static Map<String, Object> all(PhoneModel phone) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", phone.getId());
		facts.put("name", phone.getName());
		facts.put("vendor", Models.vendor(phone));
		facts.put("aliases", List.copyOf(phone.getAliases()));
		facts.put("hardwareRevisions", List.copyOf(phone.getHardwareRevisions()));
		facts.put("powerSources", List.copyOf(phone.getPowerSources()));
		facts.put("addressSources", phone.getAddressSources().stream().map(AddressSource::getLiteral).toList());
		facts.put("rehearsal", phone.getBehaviour() != null);
		facts.put("hazards", phone.getHazards().stream().map(PhoneFacts::hazard).toList());
		facts.put("entryMethods", phone.getEntryMethods().stream().map(PhoneFacts::entry).toList());
		facts.put("bootCodeVersion", phone.getScheme() == null ? null : scheme(phone));
		facts.put("note", phone.getNote());
		facts.put("source", phone.getSource());
		return facts;
	}

	private static Map<String, Object> hazard(Hazard hazard) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("severity", hazard.getSeverity().getLiteral());
		facts.put("text", hazard.getText());
		facts.put("source", hazard.getSource());
		return facts;
	}

	private static Map<String, Object> entry(EntryMethod method) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("text", method.getText());
		facts.put("keys", method.getKeys());
		facts.put("window", method.getWindow());
		facts.put("inferred", method.isInferred());
		facts.put("source", method.getSource());
		return facts;
	}

	private static Map<String, Object> scheme(PhoneModel phone) {
		VersionScheme scheme = phone.getScheme();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("readAt", scheme.getReadAt());
		facts.put("firstCharacter", scheme.getFirstCharacter());
		facts.put("lastCharacter", scheme.getLastCharacter());
		facts.put("bands", scheme.getBands().stream()
				.filter(band -> band.getModels().isEmpty() || band.getModels().contains(phone.getId()))
				.map(PhoneFacts::band).toList());
		facts.put("note", scheme.getNote());
		facts.put("source", scheme.getSource());
		return facts;
	}

	private static Map<String, Object> band(VersionBand band) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("from", band.getFrom());
		facts.put("to", band.getTo());
		facts.put("severity", band.getSeverity().getLiteral());
		facts.put("meaning", band.getMeaning());
		facts.put("whatToDo", band.getAction());
		facts.put("inferred", band.isInferred());
		facts.put("source", band.getSource());
		return facts;
	}
}
