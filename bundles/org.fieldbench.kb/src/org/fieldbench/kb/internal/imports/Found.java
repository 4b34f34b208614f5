/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.imports.VersionRule;

/** What rules found out about a page. */
public final class Found {

	private String title = "";
	private String alert = "";
	private String articleNumber = "";
	private LocalDate updated;
	private final List<LocalDate> readings = new ArrayList<>();
	private final Set<String> models = new LinkedHashSet<>();
	private final Set<String> versions = new LinkedHashSet<>();
	private final List<String> warnings = new ArrayList<>();
	private final Set<String> keys = new LinkedHashSet<>();
	private final Set<String> displays = new LinkedHashSet<>();
	private final List<VersionRule> versionRules = new ArrayList<>();

	public void title(String text) {
		title = text;
	}

	public void alert(String number) {
		alert = number;
	}

	public void articleNumber(String number) {
		articleNumber = number;
	}

	public void updated(LocalDate date) {
		updated = date;
	}

	public String title() {
		return title;
	}

	public String alert() {
		return alert;
	}

	public String articleNumber() {
		return articleNumber;
	}

	public Optional<LocalDate> updated() {
		return Optional.ofNullable(updated);
	}

	/** @return what an ambiguous date may be; empty when the date is clear or there is none */
	public List<LocalDate> readings() {
		return readings;
	}

	public Set<String> models() {
		return models;
	}

	public Set<String> versions() {
		return versions;
	}

	public List<String> warnings() {
		return warnings;
	}

	public Set<String> keys() {
		return keys;
	}

	public Set<String> displays() {
		return displays;
	}

	public List<VersionRule> versionRules() {
		return versionRules;
	}
}
