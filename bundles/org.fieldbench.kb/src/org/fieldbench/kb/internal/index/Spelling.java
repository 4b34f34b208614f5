/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.internal.index.Query.Field;

/** "Did you mean": words of the articles that are nearest to words that are in none, or in few. */
final class Spelling {

	/** Words that share most of their letters, of which the nearest are looked at; bounds the time. */
	private static final int LOOKED_AT = 100;
	/** Nearest words whose articles are counted. */
	private static final int TRIED = 6;
	/** Of more articles it does not matter how many there are. */
	private static final int COUNTED = 200;
	private static final int SHORTEST = 3;

	private final Connection connection;
	private final int few;

	/** @param few a word is right that finds more */
	Spelling(Connection connection, int few) {
		this.connection = connection;
		this.few = few;
	}

	private record Candidate(String word, int distance, int count) {
	}

	/** @return the text with other words for those that find little; empty when there are none */
	Optional<String> correct(String text, Query query) throws SQLException {
		StringBuilder corrected = new StringBuilder(text);
		List<Clause> clauses = query.clauses().stream().filter(clause -> clause.field() == Field.TEXT && !clause.negative()
				&& clause.end() <= text.length()).toList().reversed();
		boolean changed = false;
		for (Clause clause : clauses) {
			Optional<String> better = better(clause);
			if (better.isPresent()) {
				int at = text.indexOf(clause.value(), clause.start());
				corrected.replace(at, at + clause.value().length(), better.get());
				changed = true;
			}
		}
		return changed ? Optional.of(corrected.toString()) : Optional.empty();
	}

	/** A phrase of several words is taken word by word. */
	private Optional<String> better(Clause clause) throws SQLException {
		if (!clause.quoted() || !clause.value().contains(" ")) {
			return clause.value().equals(clause.value().strip()) ? better(clause.value(), clause.prefix()) : Optional.empty();
		}
		boolean changed = false;
		List<String> words = new ArrayList<>();
		for (String word : clause.value().split(" ")) {
			Optional<String> better = better(word, false);
			changed |= better.isPresent();
			words.add(better.orElse(word));
		}
		return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
	}

	private Optional<String> better(String typed, boolean prefix) throws SQLException {
		String word = typed.toLowerCase(Locale.ROOT);
		int found = count(word, prefix);
		if (word.length() < SHORTEST || word.length() > Words.LONGEST || found > few || Unspaced.isIn(word)) {
			return Optional.empty();
		}
		Candidate best = null;
		for (Candidate candidate : nearest(word)) {
			int count = count(candidate.word(), false);
			boolean nearer = best == null || candidate.distance() < best.distance() || candidate.distance() == best.distance() && count > best.count();
			if (count > found && nearer) {
				best = new Candidate(candidate.word(), candidate.distance(), count);
			}
		}
		return Optional.ofNullable(best).map(Candidate::word);
	}

	private List<Candidate> nearest(String word) throws SQLException {
		int most = word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
		List<Candidate> candidates = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT w.text FROM (SELECT rowid AS n FROM near WHERE near MATCH ? ORDER BY rank LIMIT "
				+ LOOKED_AT + ") JOIN word w USING (n)")) {
			select.setString(1, trigrams(WordList.marked(word)));
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					int distance = EditDistance.of(word, rows.getString(1), most);
					if (distance > 0 && distance <= most) {
						candidates.add(new Candidate(rows.getString(1), distance, 0));
					}
				}
			}
		}
		candidates.sort(java.util.Comparator.comparingInt(Candidate::distance));
		return candidates.subList(0, Math.min(TRIED, candidates.size()));
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
