/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.internal.read.EntryFacts;

/** The rules of all catalogs. Those that match a file add up to how sure each role is; the surest role is the file's. */
public final class RuleBook {

	/** Percent; below it nothing is said of a file. */
	public static final int LEAST = 20;

	private final List<CompiledRule> rules = new ArrayList<>();
	private final List<Finding> problems = new ArrayList<>();
	private final Optional<String> ownCatalog;

	private RuleBook(Optional<String> ownCatalog) {
		this.ownCatalog = ownCatalog;
	}

	/** @param model where a rule of its catalog knows a file, those of other catalogs are not asked */
	public static RuleBook of(Catalogs catalogs, Optional<PhoneModel> model) {
		RuleBook book = new RuleBook(model.flatMap(phone -> catalogs.all().stream()
				.filter(catalog -> catalog.getModels().contains(phone)).map(Catalog::getId).findFirst()));
		catalogs.all().forEach(catalog -> catalog.getRules().forEach(rule -> book.add(catalog, rule, catalogs)));
		return book;
	}

	private void add(Catalog catalog, FirmwareRule rule, Catalogs catalogs) {
		try {
			rules.add(new CompiledRule(rule, catalog.getId(), name -> modelId(catalogs, name)));
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

	/** @return the file with what the rules say of it; of equally sure roles, the one whose rule comes first */
	public FirmwareEntry classify(EntryFacts facts) {
		Map<FirmwareRole, List<RuleMatch>> byRole = matches(facts).stream()
				.collect(Collectors.groupingBy(RuleMatch::role, LinkedHashMap::new, Collectors.toList()));
		List<RoleMatches> roles = byRole.values().stream().map(matches -> new RoleMatches(facts, matches))
				.sorted(Comparator.comparing((RoleMatches role) -> role.opinion().confidence()).reversed()).toList();
		List<RoleOpinion> opinions = roles.stream().map(RoleMatches::opinion).toList();
		return opinions.isEmpty() || opinions.get(0).confidence() < LEAST ? unknown(facts, opinions)
				: roles.get(0).entry(opinions.subList(1, opinions.size()));
	}

	private List<RuleMatch> matches(EntryFacts facts) {
		List<RuleMatch> all = rules.stream().map(rule -> rule.match(facts)).flatMap(Optional::stream).toList();
		List<RuleMatch> own = all.stream().filter(match -> ownCatalog.map(match.catalog()::equals).orElse(true)).toList();
		return own.isEmpty() ? all : own;
	}

	private static FirmwareEntry unknown(EntryFacts facts, List<RoleOpinion> opinions) {
		return new FirmwareEntry(facts.name(), facts.size(), facts.sha256(), facts.content().content(),
				new RoleOpinion(FirmwareRole.UNKNOWN, 0, List.of()), Optional.empty(), List.of(), opinions);
	}
}
