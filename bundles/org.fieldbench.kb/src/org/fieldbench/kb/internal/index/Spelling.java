/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fieldbench.kb.internal.index.Corrections.Candidate;
import org.fieldbench.kb.internal.index.Corrections.Wrong;
import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.internal.index.Query.Field;
import org.fieldbench.kb.internal.text.PlainLetters;

/** "Did you mean": words of the articles that are nearest to words that are in none, or in few. */
final class Spelling {

	/** Words that share most of their letters, of which the nearest are looked at; bounds the time. */
	private static final int LOOKED_AT = 100;
	/** Nearest words whose articles are counted. */
	private static final int COUNTED_WORDS = 6;
	/** Of more articles it does not matter how many there are. */
	private static final int COUNTED = 200;
	/** Ways to write the whole question that are tried. */
	private static final int TRIED = 12;
	private static final int SHORTEST = 3;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

	private final Connection connection;
	private final int few;

	/** Whether a question is worth to be offered. */
	interface Check {
		boolean isBetter(String text) throws SQLException;
	}

	/** @param few a word is right that finds more */
	Spelling(Connection connection, int few) {
		this.connection = connection;
		this.few = few;
	}

	/**
	 * The nearest words may be in no article together, though the next ones are.
	 *
	 * @return the text with other words for those that find little; empty when none is better
	 */
	Optional<String> correct(String text, Query query, Check check) throws SQLException {
		List<String> ways = Corrections.of(text, wrong(text, query));
		for (String way : ways.subList(0, Math.min(TRIED, ways.size()))) {
			if (check.isBetter(way)) {
				return Optional.of(way);
			}
		}
		return Optional.empty();
	}

	private List<Wrong> wrong(String text, Query query) throws SQLException {
		List<Wrong> wrong = new ArrayList<>();
		for (Clause clause : query.clauses()) {
			int start = clause.field() != Field.TEXT || clause.negative() || clause.end() > text.length() ? -1 : text.indexOf(clause.value(), clause.start());
			if (start >= 0) {
				add(clause, start, wrong);
			}
		}
		return wrong;
	}

	/** A phrase, and what is joined by other signs, is taken word by word. */
	private void add(Clause clause, int start, List<Wrong> wrong) throws SQLException {
		Matcher words = WORD.matcher(clause.value());
		while (words.find()) {
			List<Candidate> candidates = candidates(words.group(), clause.prefix() && words.end() == clause.value().length());
			if (!candidates.isEmpty()) {
				wrong.add(new Wrong(start + words.start(), words.group(), candidates));
			}
		}
	}

	/** @return empty for a word that finds enough, or that nothing is like */
	private List<Candidate> candidates(String typed, boolean prefix) throws SQLException {
		String word = PlainLetters.bare(typed);
		int found = word.length() < SHORTEST || word.length() > Words.LONGEST || Unspaced.isIn(word) ? Integer.MAX_VALUE : count(typed, prefix);
		List<Candidate> candidates = new ArrayList<>();
		for (Candidate near : found > few ? List.<Candidate>of() : nearest(word)) {
			int count = count(near.word(), false);
			if (count > found) {
				candidates.add(new Candidate(near.word(), near.distance(), count));
			}
		}
		return candidates;
	}

	private List<Candidate> nearest(String word) throws SQLException {
		int most = word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
		List<Candidate> candidates = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT w.text, coalesce(w.plain, w.text) FROM (SELECT rowid AS n FROM near WHERE near MATCH ? ORDER BY rank LIMIT "
				+ LOOKED_AT + ") JOIN word w USING (n)")) {
			select.setString(1, trigrams(WordList.marked(word)));
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					int distance = EditDistance.of(word, rows.getString(2), most);
					if (distance > 0 && distance <= most) {
						candidates.add(new Candidate(rows.getString(1), distance, 0));
					}
				}
			}
		}
		candidates.sort(Comparator.comparingInt(Candidate::distance));
		return candidates.subList(0, Math.min(COUNTED_WORDS, candidates.size()));
	}

	private static String trigrams(String word) {
		return IntStream.rangeClosed(0, word.length() - 3).mapToObj(at -> '"' + word.substring(at, at + 3).replace("\"", "\"\"") + '"').distinct()
				.collect(Collectors.joining(" OR "));
	}

	private int count(String word, boolean prefix) throws SQLException {
		Query single = Beginnings.completed(connection, new Query(List.of(new Clause(Field.TEXT, word, false, false, prefix, 0, 0)), Optional.empty()));
		return IndexQuery.count(connection, MatchExpression.of(single.clauses().getFirst()), COUNTED);
	}
}
