/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionBands;

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
		facts.put("hazards", ElementFacts.of(phone.getHazards()));
		facts.put("capabilities", ElementFacts.of(phone.getCapabilities()));
		facts.put("entryMethods", ElementFacts.of(phone.getEntryMethods()));
		facts.put("bootCodeVersion", scheme(phone, phone.getScheme()));
		facts.put("applicationVersion", scheme(phone, phone.getApplicationScheme()));
		facts.put("flashSize", phone.getFlashSize() < 0 ? null : phone.getFlashSize());
		facts.put("tftp", ElementFacts.of(phone.getTftpHabits()));
		facts.put("files", ElementFacts.of(phone.getFiles()));
		facts.put("timings", ElementFacts.of(phone.getTimings()));
		facts.put("facts", ElementFacts.of(phone.getFacts()));
		facts.put("warranty", phone.getWarranty());
		facts.put("note", phone.getNote());
		facts.put("source", phone.getSource());
		facts.put("inferred", phone.isInferred());
		facts.put("verified", phone.isVerified());
		return facts;
	}

	private static Map<String, Object> scheme(PhoneModel phone, VersionScheme scheme) {
		if (scheme == null) {
			return null;
		}
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("readAt", scheme.getReadAt());
		facts.put("firstCharacter", scheme.getFirstCharacter());
		facts.put("lastCharacter", scheme.getLastCharacter());
		facts.put("pattern", scheme.getPattern());
		facts.put("ordering", scheme.getOrdering().getLiteral());
		facts.put("sameParts", scheme.getSameParts());
		facts.put("bands", VersionBands.of(scheme, phone).stream().map(PhoneFacts::band).toList());
		facts.put("hops", ElementFacts.of(scheme.getHops()));
		facts.put("note", scheme.getNote());
		facts.put("source", scheme.getSource());
		return facts;
	}

	private static Map<String, Object> band(VersionBand band) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("from", band.getFrom());
		facts.put("to", band.getTo());
		facts.put("severity", band.getSeverity().getLiteral());
		facts.put("forbidden", band.isForbidden());
		facts.put("meaning", band.getMeaning());
		facts.put("whatToDo", band.getAction());
		facts.put("inferred", band.isInferred());
		facts.put("source", band.getSource());
		facts.put("verified", band.isVerified());
		return facts;
	}
}
