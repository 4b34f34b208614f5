/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.internal.content.ContentFacts;
import org.fieldbench.firmware.internal.read.EntryFacts;

/** One rule of a catalog, ready for use. */
final class CompiledRule {

	private final FirmwareRule rule;
	private final String catalog;
	private final TextPattern name;
	private final TextPattern content;
	private final byte[] magic;
	private final UnaryOperator<String> modelId;

	/**
	 * @param catalog id of the one that it is from
	 * @param modelId gives the id of a model named in a file
	 * @throws IllegalArgumentException if a pattern, the magic number or the confidence is none
	 */
	CompiledRule(FirmwareRule rule, String catalog, UnaryOperator<String> modelId) {
		this.rule = rule;
		this.catalog = catalog;
		this.name = TextPattern.anyCase(rule.getNamePattern());
		this.content = TextPattern.exact(rule.getContent());
		this.magic = HexFormat.of().parseHex(rule.getMagic() == null ? "" : rule.getMagic().replaceAll("\\s", ""));
		this.modelId = modelId;
		ground();
	}

	/** @return what this rule says; empty when it does not match */
	Optional<RuleMatch> match(EntryFacts facts) {
		if (!sizeMatches(facts.size()) || !contentMatches(facts.content())) {
			return Optional.empty();
		}
		return name.find(facts.name())
				.flatMap(inName -> content.findFirst(facts.content().texts()).map(inContent -> match(inName, inContent)));
	}

	private boolean sizeMatches(long size) {
		return size >= rule.getMinimumSize() && (rule.getMaximumSize() < 0 || size <= rule.getMaximumSize());
	}

	private boolean contentMatches(ContentFacts facts) {
		double entropy = facts.content().entropy();
		return facts.holds(magic, rule.getMagicOffset()) && (!rule.isText() || facts.text())
				&& (rule.getFormats().isEmpty() || rule.getFormats().stream().anyMatch(facts.content()::is))
				&& (rule.getMinimumEntropy() < 0 || entropy >= rule.getMinimumEntropy())
				&& (rule.getMaximumEntropy() < 0 || entropy <= rule.getMaximumEntropy());
	}

	private RuleMatch match(TextPattern.Found inName, TextPattern.Found inContent) {
		return new RuleMatch(catalog, rule.getRole(), ground(), inContent.group("version").or(() -> inName.group("version")),
				rule.getModels().isEmpty()
						? inContent.group("model").or(() -> inName.group("model")).map(modelId).stream().toList()
						: List.copyOf(rule.getModels()));
	}

	private Ground ground() {
		return Ground.support(looksInside() ? Ground.Kind.CONTENT : Ground.Kind.NAME, rule.getConfidence(),
				rule.getGrounds() == null ? "rule " + rule.getId() + " says so" : rule.getGrounds());
	}

	private boolean looksInside() {
		return magic.length > 0 || rule.isText() || rule.getContent() != null || !rule.getFormats().isEmpty()
				|| rule.getMinimumEntropy() >= 0 || rule.getMaximumEntropy() >= 0 || rule.getNamePattern() == null;
	}
}
