/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How results are written. */
enum Format {
	/** For people: what is not passed, and a count. */
	TEXT {
		@Override
		String of(List<Result> results) {
			String lines = results.stream().filter(result -> result.verdict() != Result.Verdict.PASS)
					.map(result -> String.format("%-12s %-22s %s%n", result.verdict().text(), result.id(), result.note()))
					.collect(Collectors.joining());
			return lines + count(results);
		}
	},
	/** An array of objects. */
	JSON {
		@Override
		String of(List<Result> results) {
			return results.stream().map(result -> "  {\"check\": " + quoted(result.id()) + ", \"verdict\": "
					+ quoted(result.verdict().text()) + ", \"note\": " + quoted(result.note()) + '}')
					.collect(Collectors.joining(",\n", "[\n", "\n]"));
		}
	},
	/** A table of one column. */
	MARKDOWN {
		@Override
		String of(List<Result> results) {
			return new Table(Map.of("result", results)).markdown();
		}
	},
	/** To be joined to a table of several servers. */
	LINES {
		@Override
		String of(List<Result> results) {
			return results.stream().map(Result::line).collect(Collectors.joining("\n"));
		}
	};

	abstract String of(List<Result> results);

	/** @throws IllegalArgumentException whose message is a sentence for the user */
	static Format of(String name) {
		for (Format format : values()) {
			if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
				return format;
			}
		}
		throw new IllegalArgumentException('"' + name + "\" is no format: text, json, markdown and lines are.");
	}

	/** @return e.g. {@code 97 passed, 2 failed, 3 not offered} */
	static String count(List<Result> results) {
		Map<Result.Verdict, Long> counts = results.stream().collect(Collectors.groupingBy(Result::verdict, Collectors.counting()));
		return counts.getOrDefault(Result.Verdict.PASS, 0L) + " passed, " + counts.getOrDefault(Result.Verdict.FAIL, 0L) + " failed, "
				+ counts.getOrDefault(Result.Verdict.NOT_OFFERED, 0L) + " not offered";
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach(c -> {
			if (c == '"' || c == '\\') {
				quoted.append('\\').append((char) c);
			} else if (c < ' ' || c > '~') {
				quoted.append(String.format("\\u%04x", c));
			} else {
				quoted.append((char) c);
			}
		});
		return quoted.append('"').toString();
	}
}
