/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.firmware.EntryContent;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.ui.internal.parts.Fact;

/** All that is known of an entry. Knows no widgets. */
public final class EntryFacts {

	/** The widest name of a fact. */
	static final String WIDEST = "Versions in it";

	/** Text and programs have less, as a rule of thumb. */
	private static final double COMPRESSED = 7.8;

	private EntryFacts() {
	}

	public static List<Fact> of(FirmwareEntry entry) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Role", role(entry.opinion()) + (entry.opinion().grounds().isEmpty() ? ": no rule knows it" : "")));
		entry.opinion().grounds().forEach(ground -> facts.add(new Fact(ground.supports() ? "For it" : "Against it", weighed(ground))));
		entry.alternatives().forEach(other -> facts.add(new Fact("Or else", role(other) + ": " + other.text())));
		facts.add(new Fact("Version", entry.version().orElse("not known")));
		facts.add(new Fact("Models", entry.models().isEmpty() ? "not known" : String.join(", ", entry.models())));
		addContent(facts, entry.content());
		facts.add(new Fact("Size", NumberFormat.getIntegerInstance().format(entry.size()) + " bytes"));
		facts.add(new Fact("SHA-256", entry.sha256()));
		return facts;
	}

	private static void addContent(List<Fact> facts, EntryContent content) {
		facts.add(new Fact("Content", content.description()));
		content.fault().ifPresent(fault -> facts.add(new Fact("Fault", fault)));
		facts.add(new Fact("Entropy", String.format("%.2f of 8 bits a byte%s", content.entropy(),
				content.entropy() > COMPRESSED ? ": compressed, encrypted or random" : "")));
		if (!content.versions().isEmpty()) {
			facts.add(new Fact("Versions in it", String.join("  ", content.versions())));
		}
	}

	private static String role(RoleOpinion opinion) {
		return RoleText.of(opinion.role()) + ", " + opinion.confidence() + " % sure";
	}

	private static String weighed(Ground ground) {
		return ground.text() + " (" + ground.kind().text() + ", " + ground.weight() + " %)";
	}
}
