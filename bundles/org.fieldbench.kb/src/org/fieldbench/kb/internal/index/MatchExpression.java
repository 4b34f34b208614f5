/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.internal.index.Query.Field;

/** Questions as expressions for SQLite's MATCH. Each word is a quoted string, so that no sign in it is an operator. */
public final class MatchExpression {

	/** Begins the names of states. Nobody types it, so no question need say that it does not mean the column of facets, which would double its time. */
	private static final char STATE = '\uE000';
	/** No row has it. */
	private static final String NONE = STATE + "none";
	/** Of the forms of a word, by which a snippet is looked for first: a word that is nearly typed has no more. */
	private static final int NEAREST = 10;
	private static final String EVERYWHERE = "";
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
		List<String> positive = new ArrayList<>(all(query, false, columns));
		List<String> negative = new ArrayList<>(all(query, true, EVERYWHERE));
		Set<ArticleState> hidden = EnumSet.allOf(ArticleState.class);
		hidden.removeAll(query.states());
		// The fewer the rows of the shorter list, the sooner it is gone through.
		if (positive.isEmpty() || hidden.size() > query.states().size()) {
			positive.add(facets(query.states()));
		} else if (!hidden.isEmpty()) {
			negative.add(facets(hidden));
		}
		String expression = String.join(" AND ", positive);
		return negative.isEmpty() ? expression : "(" + expression + ") NOT (" + String.join(" OR ", negative) + ")";
	}

	private static List<String> all(Query query, boolean negative, String columns) {
		return query.clauses().stream().filter(clause -> clause.negative() == negative && clause.field() != Field.STATE).map(clause -> column(clause, columns) + string(clause)).toList();
	}

	private static String facets(Set<ArticleState> states) {
		return "facets : (" + (states.isEmpty() ? NONE : states.stream().map(MatchExpression::token).collect(Collectors.joining(" OR "))) + ")";
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
		return asTyped(clause);
	}

	private static String asTyped(Clause clause) {
		return quoted(clause.value()) + (clause.prefix() && mayGoOn(clause.value()) ? "*" : "");
	}

	private static String quoted(String value) {
		return '"' + IndexText.asked(value).replace('"', ' ') + '"';
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

	/** @return nearly the same, and shorter: what was typed with the nearest of the forms it was completed by, whose stem may end before that */
	static String anyAsTyped(Query query) {
		return query.in(Field.TEXT, false).flatMap(clause -> Stream.concat(Stream.of(asTyped(clause)), clause.forms().stream().limit(NEAREST).map(MatchExpression::quoted)))
				.collect(Collectors.joining(" OR "));
	}

	/** @return one word or phrase, as it was typed or whole */
	static String of(Clause clause) {
		return EVERYWHERE + string(clause);
	}
}
