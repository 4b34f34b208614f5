/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.select.Selection;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.BundleOutcome;
import org.fieldbench.firmware.memory.Recollection;

/** What earlier inspections, sessions and phones have to say of a firmware bundle. */
public final class MemoryFindings {

	private static final int MOST_NAMES = 5;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());

	private MemoryFindings() {
	}

	public static List<Finding> of(Recollection recollection, Selection selection) {
		List<Finding> findings = new ArrayList<>();
		recollection.history().ifPresent(history -> findings.addAll(of(history)));
		recollection.asked().stream().filter(name -> name.mayBe(selection.model()) && !name.name().contains("{mac}"))
				.limit(MOST_NAMES).map(name -> asked(name, selection)).flatMap(Optional::stream).forEach(findings::add);
		return findings;
	}

	private static List<Finding> of(BundleHistory history) {
		List<Finding> findings = new ArrayList<>();
		String times = history.times() == 1 ? "once, on " + day(history.last())
				: history.times() + " times, first on " + day(history.first()) + ", last on " + day(history.last());
		findings.add(new Finding(Severity.OK, "This bundle was seen before: " + times + ".",
				"It is the same file, byte for byte" + (history.isKnownGood() ? ", and it is on the known-good list." : "."), ""));
		history.lastEnded().map(MemoryFindings::outcome).ifPresent(findings::add);
		return findings;
	}

	private static Finding outcome(BundleOutcome outcome) {
		boolean passed = outcome.passed().orElse(false);
		boolean flashFailed = !passed && "flash".equals(outcome.kind());
		return new Finding(flashFailed ? Severity.CAUTION : Severity.OK, "The last " + outcome.kind() + " with it, session "
				+ outcome.session() + " on " + day(outcome.started()) + " for " + outcome.model() + ", " + (passed ? "passed." : "failed."),
				passed ? "The same files did their work before." : "It may fail again for the same reason.",
				passed ? "" : "See what happened: fieldbench sessions " + outcome.session() + ".");
	}

	private static Optional<Finding> asked(AskedName name, Selection selection) {
		boolean here = selection.entries().stream().anyMatch(entry -> name.isFor(entry.name()));
		String phones = name.model().map(model -> "Phones of the model " + model).orElse("Phones");
		String what = phones + " have asked for " + name.name() + (name.times() > 1 ? ", " + name.times() + " times" : "") + "; this bundle has ";
		if (here) {
			return Optional.of(new Finding(Severity.OK, what + "it.", "A phone gets only what it asks for by name.", ""));
		}
		boolean sameModel = name.model().isPresent() && name.model().equals(selection.model());
		return sameModel ? Optional.of(new Finding(name.role().isPresent() ? Severity.CAUTION : Severity.OK, what + "no such file.",
				"A phone that asks for it would be told that there is none.",
				"If the phone at hand asks for it, serve the right file under that name.")) : Optional.empty();
	}

	/** @param problem why nothing is remembered */
	public static Finding lost(FirmwareException problem) {
		return new Finding(Severity.CAUTION, "What was remembered of firmware cannot be used: " + problem.getMessage(),
				"Roles that you assigned earlier do not count, and a bundle seen before is not recognised.",
				"Put the data folder in order, or name another one with --data.");
	}

	private static String day(Instant time) {
		return DAY.format(time);
	}
}
