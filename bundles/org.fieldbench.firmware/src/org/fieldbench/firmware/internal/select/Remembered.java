/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.select;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.internal.classify.RuleBook;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.Recollection;
import org.fieldbench.firmware.memory.RoleAssignment;

/** Lets count what is remembered: a role that an engineer assigned holds, a name that phones asked for is one more ground. */
public final class Remembered {

	/** How much it counts that phones asked for a file of this name and got one of this role, in percent. */
	static final int ASKED = 40;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());

	private final Recollection recollection;
	private final Optional<String> model;

	/** @param model id of the phone model that the bundle is meant for */
	public Remembered(Recollection recollection, Optional<String> model) {
		this.recollection = recollection;
		this.model = model;
	}

	/** @param entry as the rules see it */
	public FirmwareEntry apply(FirmwareEntry entry) {
		Optional<RoleAssignment> assigned = recollection.roles().stream().filter(role -> role.sha256().equals(entry.sha256())).findFirst();
		FirmwareEntry known = asked(entry).map(name -> experienced(entry, name)).orElse(entry);
		return assigned.map(role -> Assignment.of(known, role.role(), "assigned by you on " + DAY.format(role.assigned()))).orElse(known);
	}

	private Optional<AskedName> asked(FirmwareEntry entry) {
		return recollection.asked().stream().filter(name -> name.role().isPresent() && name.mayBe(model) && name.isFor(entry.name())).findFirst();
	}

	private static FirmwareEntry experienced(FirmwareEntry entry, AskedName name) {
		FirmwareRole role = name.role().orElseThrow();
		List<Ground> grounds = new ArrayList<>(entry.opinion(role).grounds());
		grounds.add(Ground.support(Ground.Kind.EXPERIENCE, ASKED, "phones have asked for a file of this name"
				+ name.model().map(phone -> " (" + phone + ")").orElse("") + ", last on " + DAY.format(name.last())));
		return best(entry, RoleOpinion.of(role, grounds));
	}

	private static FirmwareEntry best(FirmwareEntry entry, RoleOpinion learned) {
		List<RoleOpinion> opinions = new ArrayList<>(entry.opinions());
		opinions.removeIf(opinion -> opinion.role() == learned.role());
		opinions.add(learned);
		opinions.sort(Comparator.comparing(RoleOpinion::confidence).reversed());
		RoleOpinion first = opinions.get(0);
		boolean known = first.confidence() >= RuleBook.LEAST;
		RoleOpinion chosen = known ? first : new RoleOpinion(FirmwareRole.UNKNOWN, 0, List.of());
		FirmwareEntry changed = entry.with(chosen, known ? opinions.subList(1, opinions.size()) : opinions);
		return chosen.role() == entry.role() ? changed : changed.withoutVersion();
	}
}
