/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.conformance.Result.Verdict;

/** Results of several servers, side by side, with the reasons as footnotes. */
final class Table {

	private final Map<String, Map<String, Result>> columns = new LinkedHashMap<>();
	private final List<String> notes = new ArrayList<>();

	/** @param results by server, in the order of the columns */
	Table(Map<String, List<Result>> results) {
		results.forEach((server, all) -> columns.put(server, all.stream().collect(Collectors.toMap(Result::id, result -> result))));
	}

	String markdown() {
		StringBuilder text = new StringBuilder(counts());
		Suite.topics().forEach((topic, checks) -> text.append(section(topic, checks)));
		text.append("\n## Reasons\n");
		for (int i = 0; i < notes.size(); i++) {
			text.append(i + 1).append(". ").append(notes.get(i)).append('\n');
		}
		return text.toString();
	}

	private String counts() {
		StringBuilder text = new StringBuilder("| | ").append(String.join(" | ", columns.keySet())).append(" |\n|")
				.append(" --- |".repeat(columns.size() + 1)).append('\n');
		for (Verdict verdict : Verdict.values()) {
			text.append("| ").append(verdict.text()).append(" | ");
			text.append(columns.values().stream().map(results -> Long.toString(count(results, verdict))).collect(Collectors.joining(" | ")));
			text.append(" |\n");
		}
		return text.toString();
	}

	private static long count(Map<String, Result> results, Verdict verdict) {
		return results.values().stream().filter(result -> result.verdict() == verdict).count();
	}

	private String section(String topic, List<Check> checks) {
		StringBuilder text = new StringBuilder("\n## ").append(topic).append("\n| check | source | what is right | ")
				.append(String.join(" | ", columns.keySet())).append(" |\n|").append(" --- |".repeat(columns.size() + 3)).append('\n');
		for (Check check : checks) {
			text.append("| `").append(check.id()).append("` | ").append(source(check)).append(" | ").append(check.text()).append(" | ");
			text.append(columns.values().stream().map(results -> cell(results.get(check.id()))).collect(Collectors.joining(" | ")));
			text.append(" |\n");
		}
		return text.toString();
	}

	private static String source(Check check) {
		return check.source().equals(Check.PRACTICE) ? check.source() : "RFC " + check.source();
	}

	private String cell(Result result) {
		if (result == null) {
			return "";
		}
		return switch (result.verdict()) {
			case PASS -> "pass";
			case NOT_OFFERED -> "not offered";
			case FAIL -> "**fail** " + note(result.note());
		};
	}

	/** The same reason is given once. */
	private String note(String reason) {
		String plain = reason.replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1");
		if (!notes.contains(plain)) {
			notes.add(plain);
		}
		return "(" + (notes.indexOf(plain) + 1) + ")";
	}
}
