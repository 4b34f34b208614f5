/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.VersionBand;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneField;

/** Known phones and their history for other programs. Names are stable. */
final class PhoneFacts {

	private PhoneFacts() {
	}

	/** @return e.g. {@code bootCodeRead} */
	static String key(PhoneField field) {
		String[] words = field.name().toLowerCase(java.util.Locale.ROOT).split("_");
		StringBuilder key = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
		}
		return key.toString();
	}

	static Map<String, Object> of(KnownPhone phone) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", phone.id());
		for (PhoneField field : PhoneField.values()) {
			facts.put(key(field), phone.values().get(field));
		}
		facts.put("severity", phone.band().map(band -> band.getSeverity().getLiteral()).orElse(null));
		facts.put("meaning", phone.band().map(VersionBand::getMeaning).orElse(null));
		facts.put("lastSeen", text(phone.lastSeen()));
		facts.put("trashed", text(phone.trashed()));
		return facts;
	}

	static Map<String, Object> all(KnownPhone phone, List<PhoneChange> history) {
		Map<String, Object> facts = of(phone);
		facts.put("history", history.stream().map(PhoneFacts::change).toList());
		return facts;
	}

	private static Map<String, Object> change(PhoneChange change) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("change", change.set().id());
		facts.put("time", change.set().time().toString());
		facts.put("author", change.set().author());
		facts.put("how", change.set().how());
		facts.put("field", change.field().map(PhoneFacts::key).orElse("trashed"));
		facts.put("before", change.before().orElse(null));
		facts.put("after", change.after().orElse(null));
		return facts;
	}

	private static String text(Optional<?> value) {
		return value.map(Object::toString).orElse(null);
	}
}
