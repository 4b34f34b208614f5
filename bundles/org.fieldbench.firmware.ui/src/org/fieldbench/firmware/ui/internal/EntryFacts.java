/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.firmware.FirmwareEntry;

/** All that is known of an entry. Knows no widgets. */
public final class EntryFacts {

	/** The widest name of a fact. */
	static final String WIDEST = "SHA-256";

	private EntryFacts() {
	}

	public static List<Fact> of(FirmwareEntry entry) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Name", entry.name()));
		facts.add(new Fact("Role", RoleText.of(entry.role()) + ", because " + entry.grounds()));
		facts.add(new Fact("Version", entry.version().orElse("not known")));
		facts.add(new Fact("Models", entry.models().isEmpty() ? "not known" : String.join(", ", entry.models())));
		facts.add(new Fact("Size", NumberFormat.getIntegerInstance().format(entry.size()) + " bytes"));
		facts.add(new Fact("SHA-256", entry.sha256()));
		return facts;
	}
}
