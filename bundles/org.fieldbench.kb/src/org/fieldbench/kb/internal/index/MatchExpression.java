/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.internal.index.Query.Field;

/** Questions as expressions for SQLite's MATCH. Each word is a quoted string, so that no sign in it is an operator. */
public final class MatchExpression {

	/** No row has it. */
	private static final String NONE = "zznone";
	private static final String STATE = "zzstate";
	private static final String EVERYWHERE = "{id title tags models body comments files} : ";
	private static final String IN_THE_HEAD = "{id title tags models} : ";

	private MatchExpression() {
	}

	/** @return the token of a state in the column of facets */
	static String token(ArticleState state) {
		return token(state.key());
	}

	static String token(String state) {
		return STATE + state;
	}

	/** @return what rows match */
	static String of(Query query) {
		return withFilters(query, EVERYWHERE);
	}

	/** @return what rows match by their id, title, tags and models alone */
	static String ofHeads(Query query) {
		return withFilters(query, IN_THE_HEAD);
	}

	/** @return what rows match that are in a state */
	static String of(Query query, ArticleState state) {
		return "(" + of(query) + ") AND facets : " + token(state);
	}

	private static String withFilters(Query query, String columns) {
		String states = query.states().stream().map(MatchExpression::token).collect(Collectors.joining(" OR "));
		Stream<String> all = Stream.concat(Stream.of("facets : (" + (states.isEmpty() ? NONE : states) + ")"),
				query.clauses().stream().filter(clause -> !clause.negative() && clause.field() != Field.STATE).map(clause -> column(clause, columns) + string(clause)));
		String positive = all.collect(Collectors.joining(" AND "));
		List<String> negative = query.clauses().stream().filter(clause -> clause.negative() && clause.field() != Field.STATE)
				.map(clause -> column(clause, EVERYWHERE) + string(clause)).toList();
		return negative.isEmpty() ? positive : "(" + positive + ") NOT (" + String.join(" OR ", negative) + ")";
	}

	private static String column(Clause clause, String everywhere) {
		return switch (clause.field()) {
		case TAG -> "tags : ";
		case MODEL -> "models : ";
		default -> everywhere;
		};
	}

	private static String string(Clause clause) {
		if (!clause.forms().isEmpty()) {
			return clause.forms().stream().map(MatchExpression::quoted).collect(Collectors.joining(" OR ", "(", ")"));
		}
		return quoted(clause.value()) + (clause.prefix() && mayGoOn(clause.value()) ? "*" : "");
	}

	private static String quoted(String value) {
		return '"' + Unspaced.separate(value).replace('"', ' ') + '"';
	}

	/** The beginnings of one letter would be nearly all words; a letter of a script without spaces is one of its own. */
	private static boolean mayGoOn(String value) {
		String last = value.substring(Math.max(0, value.length() - 2));
		return last.length() == 2 && last.codePoints().noneMatch(MatchExpression::separates) && !Unspaced.isIn(last);
	}

	private static boolean separates(int c) {
		return !Character.isLetterOrDigit(c) && !Unspaced.isMark(c);
	}

	/** @return any of the words and phrases, for highlighting; empty when there is none */
	public static String anyOf(Query query) {
		return query.in(Field.TEXT, false).map(MatchExpression::string).collect(Collectors.joining(" OR "));
	}

	/** @return one word or phrase, as it was typed or whole */
	static String of(Clause clause) {
		return EVERYWHERE + string(clause);
	}
}
