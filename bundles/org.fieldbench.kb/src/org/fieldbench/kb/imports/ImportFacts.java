/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a page.
 *
 * @param title one line
 * @param alert the number of the field alert; empty when it is none
 * @param articleNumber the number that its knowledge base gave it; empty when it gives none
 * @param id the id it would get
 * @param lastUpdated when it was last changed, or else published
 * @param dateReadings what a date that can be read in two ways may be; empty when it is clear
 * @param models phone models that it mentions, ids where a catalog knows them
 * @param versions versions that it mentions
 * @param versionRules what it says about reading and needing versions
 * @param warnings sentences that warn
 * @param keys what is to be keyed in
 * @param displays what the phone shows
 * @param steps the labels of its steps, those within steps left out, e.g. "1." "2." "1."
 * @param stepRuns its numbered lists, e.g. "1\u20137" "1\u20138"
 * @param missing pictures and links whose place is marked
 */
public record ImportFacts(String title, String alert, String articleNumber, String id, Optional<LocalDate> lastUpdated,
		List<LocalDate> dateReadings, List<String> models, List<String> versions, List<VersionRule> versionRules, List<String> warnings,
		List<String> keys, List<String> displays, List<String> steps, List<String> stepRuns, int missing) {

	public ImportFacts {
		dateReadings = List.copyOf(dateReadings);
		models = List.copyOf(models);
		versions = List.copyOf(versions);
		versionRules = List.copyOf(versionRules);
		warnings = List.copyOf(warnings);
		keys = List.copyOf(keys);
		displays = List.copyOf(displays);
		steps = List.copyOf(steps);
		stepRuns = List.copyOf(stepRuns);
	}

	/** @return the same, with another id */
	public ImportFacts withId(String other) {
		return new ImportFacts(title, alert, articleNumber, other, lastUpdated, dateReadings, models, versions, versionRules, warnings, keys, displays, steps, stepRuns, missing);
	}
}
