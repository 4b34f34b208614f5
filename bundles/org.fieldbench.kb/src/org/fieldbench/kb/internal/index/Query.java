/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleState;

/**
 * What somebody asks for.
 *
 * @param clauses in the order in which they were typed
 * @param problem what cannot be understood, a sentence
 */
public record Query(List<Clause> clauses, Optional<String> problem) {

	/** Where a clause looks. */
	enum Field {
		TEXT, TAG, MODEL, STATE
	}

	/**
	 * A condition.
	 *
	 * @param value the words, without quotation marks
	 * @param negative whether it must not hold
	 * @param prefix whether the last word may go on
	 * @param start where it stands in the text
	 * @param end behind it
	 * @param forms words that the value may go on to be, if they are known: any of them
	 */
	record Clause(Field field, String value, boolean quoted, boolean negative, boolean prefix, int start, int end, List<String> forms) {

		Clause(Field field, String value, boolean quoted, boolean negative, boolean prefix, int start, int end) {
			this(field, value, quoted, negative, prefix, start, end, List.of());
		}

		Clause with(boolean open) {
			return new Clause(field, value, quoted, negative, open, start, end);
		}

		Clause with(List<String> words) {
			return new Clause(field, value, quoted, negative, prefix, start, end, words);
		}
	}

	public Query {
		clauses = List.copyOf(clauses);
	}

	/** @return of any text; nothing is an error of syntax */
	public static Query parse(String text) {
		List<Clause> clauses = new ArrayList<>(new QueryScanner(text).clauses());
		Optional<String> problem = clauses.stream().filter(clause -> clause.field() == Field.STATE && states(clause).isEmpty()).findFirst()
				.map(clause -> "There is no state \"" + clause.value() + "\". The states are " + known() + ".");
		return new Query(clauses, problem);
	}

	/** @return whether a text is so far from any question that nothing is found: signs only */
	static boolean isNoise(String text) {
		return !text.isBlank() && new QueryScanner(text).isNoise();
	}

	/** @return also with filters that were not typed */
	Query and(List<String> filters) {
		List<Clause> all = new ArrayList<>(clauses);
		Optional<String> wrong = problem;
		for (String filter : filters) {
			Query other = parse(filter);
			all.addAll(other.clauses());
			wrong = wrong.or(other::problem);
		}
		return new Query(all, wrong);
	}

	/** @return without going on with the last word */
	Query whole() {
		return new Query(clauses.stream().map(clause -> clause.prefix() ? clause.with(false) : clause).toList(), problem);
	}

	Stream<Clause> in(Field field, boolean negative) {
		return clauses.stream().filter(clause -> clause.field() == field && clause.negative() == negative);
	}

	/** @return whether words or phrases are looked for */
	boolean hasText() {
		return in(Field.TEXT, false).findAny().isPresent();
	}

	/** @return whether it asks for nothing but states */
	boolean isOfStatesOnly() {
		return clauses.stream().allMatch(clause -> clause.field() == Field.STATE);
	}

	/** @return the states that are asked for; what is in the trash is found only by its name */
	Set<ArticleState> states() {
		Set<ArticleState> wanted = EnumSet.noneOf(ArticleState.class);
		in(Field.STATE, false).forEach(clause -> wanted.addAll(states(clause)));
		if (wanted.isEmpty()) {
			wanted.addAll(EnumSet.complementOf(EnumSet.of(ArticleState.TRASH)));
		}
		in(Field.STATE, true).forEach(clause -> wanted.removeAll(states(clause)));
		return wanted;
	}

	/** The beginning of a state's name will do. */
	private static Set<ArticleState> states(Clause clause) {
		String typed = clause.value().strip().toLowerCase(java.util.Locale.ROOT);
		Set<ArticleState> found = EnumSet.noneOf(ArticleState.class);
		Stream.of(ArticleState.values()).filter(state -> state.key().startsWith(typed)).forEach(found::add);
		return found;
	}

	private static String known() {
		return Stream.of(ArticleState.values()).map(ArticleState::key).collect(java.util.stream.Collectors.joining(", ")).replaceFirst(", (?!.*, )", " and ");
	}
}
