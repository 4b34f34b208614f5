/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.internal.index.Query.Field;

/** Takes a question apart: words, "phrases", tag:, model: and state:, each with a hyphen before it when it must not hold. */
final class QueryScanner {

	/** What typing programs make of a quotation mark counts as one. */
	private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D";
	/** Signs that neither show nor separate would be a word of their own. */
	private static final String BLANK = "[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Cf}]";
	private static final String WORD = "(?:(?!" + BLANK + ")[^" + QUOTES + "])+";
	private static final Pattern CLAUSE = Pattern.compile("(-)?(?:(?i:(tag|model|state)s?):)?(?:[" + QUOTES + "]([^" + QUOTES + "]*)([" + QUOTES + "]|$)|(" + WORD + "))");
	private static final Pattern UNFINISHED = Pattern.compile("-?(?i:tag|model|state)s?:");
	/** What the tokenizer keeps; a word without any of it would match nothing. */
	private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");
	private static final Map<String, Field> FIELDS = Map.of("tag", Field.TAG, "model", Field.MODEL, "state", Field.STATE);

	private final String text;

	QueryScanner(String text) {
		this.text = text;
	}

	/** @return whether there is neither a clause nor the beginning of one */
	boolean isNoise() {
		return clauses().isEmpty() && CLAUSE.matcher(text).results().noneMatch(result -> UNFINISHED.matcher(result.group()).matches());
	}

	List<Clause> clauses() {
		List<Clause> clauses = new ArrayList<>();
		Matcher matcher = CLAUSE.matcher(text);
		while (matcher.find()) {
			Clause clause = clause(matcher);
			if (SEARCHABLE.matcher(clause.value()).find() && !UNFINISHED.matcher(matcher.group()).matches()) {
				clauses.add(clause);
			}
		}
		openLast(clauses);
		return clauses;
	}

	private static Clause clause(Matcher matcher) {
		boolean quoted = matcher.group(5) == null;
		Field field = matcher.group(2) == null ? Field.TEXT : FIELDS.get(matcher.group(2).toLowerCase(java.util.Locale.ROOT));
		return new Clause(field, plain(quoted ? matcher.group(3) : matcher.group(5)), quoted, matcher.group(1) != null, false, matcher.start(), matcher.end());
	}

	private static String plain(String value) {
		return value.replaceAll(BLANK, " ");
	}

	/** The word that is being typed may go on; what is excluded must be whole, or the list would jump at each key. */
	private void openLast(List<Clause> clauses) {
		if (!clauses.isEmpty()) {
			Clause last = clauses.getLast();
			boolean finished = text.substring(last.end()).chars().anyMatch(Character::isWhitespace);
			clauses.set(clauses.size() - 1, last.with(!last.quoted() && !last.negative() && !finished));
		}
	}
}
