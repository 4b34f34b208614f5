/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.read.EntryFacts;

/** The rules of all catalogs in order; the first that matches says what a file is. */
public final class RuleBook {

	private final List<CompiledRule> rules = new ArrayList<>();
	private final List<Finding> problems = new ArrayList<>();

	private RuleBook() {
	}

	/** @param model the rules of its catalog come before those of the others */
	public static RuleBook of(Catalogs catalogs, Optional<PhoneModel> model) {
		RuleBook book = new RuleBook();
		Comparator<Catalog> ownFirst = Comparator.comparing(catalog -> !model.map(catalog.getModels()::contains).orElse(false));
		for (Catalog catalog : catalogs.all().stream().sorted(ownFirst).toList()) {
			catalog.getRules().forEach(rule -> book.add(catalog, rule, catalogs));
		}
		return book;
	}

	private void add(Catalog catalog, FirmwareRule rule, Catalogs catalogs) {
		try {
			rules.add(new CompiledRule(rule, name -> modelId(catalogs, name)));
		} catch (IllegalArgumentException e) {
			problems.add(new Finding(Severity.CAUTION, "The rule " + rule.getId() + " of the catalog " + catalog.getId()
					+ " is broken and was left out: " + firstLine(e) + ".",
					"Files that only this rule knows stay unknown, or are taken for something else.", "Correct or update that catalog."));
		}
	}

	/** File names often have underscores where people write blanks. A model that no catalog knows stays as it is written. */
	private static String modelId(Catalogs catalogs, String name) {
		return catalogs.model(name.replace('_', ' ')).map(PhoneModel::getId).orElse(name);
	}

	private static String firstLine(IllegalArgumentException e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
	}

	/** @return rules that could not be used */
	public List<Finding> problems() {
		return List.copyOf(problems);
	}

	/** @return the file with what the first matching rule says of it */
	public FirmwareEntry classify(EntryFacts facts) {
		return rules.stream().map(rule -> rule.classify(facts)).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> new FirmwareEntry(facts.name(), facts.size(), facts.sha256(), FirmwareRole.UNKNOWN,
						Optional.empty(), List.of(), "no rule knows it"));
	}
}
