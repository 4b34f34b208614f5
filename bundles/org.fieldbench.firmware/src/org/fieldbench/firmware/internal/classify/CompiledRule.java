/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.read.EntryFacts;

/** One rule of a catalog, ready for use. */
final class CompiledRule {

	private final FirmwareRule rule;
	private final NamePattern name;
	private final byte[] magic;
	private final UnaryOperator<String> modelId;

	/**
	 * @param modelId gives the id of a model named in a file name
	 * @throws IllegalArgumentException if the pattern or the magic number is none
	 */
	CompiledRule(FirmwareRule rule, UnaryOperator<String> modelId) {
		this.rule = rule;
		this.name = new NamePattern(rule.getNamePattern());
		this.magic = HexFormat.of().parseHex(rule.getMagic() == null ? "" : rule.getMagic().replaceAll("\\s", ""));
		this.modelId = modelId;
	}

	/** @return the entry as this rule sees it; empty when it does not match */
	Optional<FirmwareEntry> classify(EntryFacts facts) {
		return contentMatches(facts) ? name.find(facts.name()).map(match -> entry(facts, match)) : Optional.empty();
	}

	private boolean contentMatches(EntryFacts facts) {
		boolean sizeMatches = facts.size() >= rule.getMinimumSize()
				&& (rule.getMaximumSize() < 0 || facts.size() <= rule.getMaximumSize());
		return sizeMatches && facts.startsWith(magic) && (!rule.isText() || facts.looksLikeText());
	}

	private FirmwareEntry entry(EntryFacts facts, Matcher match) {
		return new FirmwareEntry(facts.name(), facts.size(), facts.sha256(), rule.getRole(), name.group(match, "version"),
				models(match), rule.getGrounds() == null ? "rule " + rule.getId() : rule.getGrounds());
	}

	private List<String> models(Matcher match) {
		return rule.getModels().isEmpty() ? name.group(match, "model").map(modelId).stream().toList() : rule.getModels();
	}
}
