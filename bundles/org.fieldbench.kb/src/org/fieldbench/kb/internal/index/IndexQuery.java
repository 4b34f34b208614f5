/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.SearchResult;

/** Answers one question from the index, in bounded time however many articles match. */
final class IndexQuery {

	/** So many articles are ranked at most; of more, first those that match by title, tags, models or id. */
	static final int CAP = 2000;
	/** So many are counted at most. */
	private static final int COUNTED = 10_000;

	/** A word in the title tells more than one in the text: the weights are those of the columns, in order. */
	private static final String RANKED = """
			SELECT c.row, CASE WHEN a.key IN (%s) THEN 0 WHEN a.state = 'featured' THEN 1 ELSE 2 END AS rank
			FROM (SELECT rowid AS row, bm25(text, 10.0, 8.0, 5.0, 3.0, 1.0, 0.8, 0.5, 0.0) AS score FROM text WHERE text MATCH ? LIMIT %d) c
			JOIN article a ON a.row = c.row ORDER BY rank, c.score, a.row LIMIT ?""";

	private final Connection connection;
	private final Query query;
	private final int limit;
	private final List<String> favourites;

	/** @param favourites keys of articles that come first */
	IndexQuery(Connection connection, Query query, int limit, Collection<String> favourites) {
		this.connection = connection;
		this.query = query;
		this.limit = limit;
		this.favourites = List.copyOf(favourites);
	}

	SearchResult run() throws SQLException {
		if (query.isOfStatesOnly()) {
			return byTitle("state IN (" + query.states().stream().map(state -> "'" + state.key() + "'").collect(Collectors.joining(", ")) + ")", List.of());
		}
		if (!query.hasText()) {
			return byTitle("row IN (SELECT rowid FROM text WHERE text MATCH ?)", List.of(MatchExpression.of(query)));
		}
		int total = count(connection, MatchExpression.of(query), COUNTED);
		List<Long> rows = best(total);
		Map<Long, String> snippets = new Snippets(connection, query).of(rows);
		List<SearchHit> hits = new ArrayList<>();
		for (long row : rows) {
			hits.add(new SearchHit(head(row), snippets.get(row)));
		}
		return new SearchResult(hits, Math.min(total, COUNTED), total > COUNTED || Beginnings.areCut(query), Optional.empty(), Optional.empty());
	}

	private List<Long> best(int total) throws SQLException {
		RankedRows best = new RankedRows(limit);
		if (total > CAP) {
			addBestOfMany(best);
		} else {
			for (Query each : wholeFirst()) {
				best.add(ranked(MatchExpression.of(each)));
			}
		}
		return best.rows();
	}

	private void addBestOfMany(RankedRows best) throws SQLException {
		best.add(favourites());
		best.add(ranked(MatchExpression.of(query, ArticleState.FEATURED)));
		for (Query each : wholeFirst()) {
			best.addUnlessFull(() -> ranked(MatchExpression.ofHeads(each)));
		}
		for (Query each : wholeFirst()) {
			best.addUnlessFull(() -> ranked(MatchExpression.of(each)));
		}
	}

	/** What has the words as they were typed comes before what has longer ones; where none may go on, both are the same question. */
	private List<Query> wholeFirst() {
		Query whole = query.whole();
		return whole.equals(query) ? List.of(query) : List.of(whole, query);
	}

	/** @return how many rows match, up to most and one more */
	static int count(Connection connection, String expression, int most) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM (SELECT 1 FROM text WHERE text MATCH ? LIMIT ?)")) {
			select.setString(1, expression);
			select.setInt(2, most + 1);
			try (var rows = select.executeQuery()) {
				return rows.next() ? rows.getInt(1) : 0;
			}
		}
	}

	private List<RankedRow> favourites() throws SQLException {
		List<RankedRow> found = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT a.row, 0 FROM article a JOIN text t ON t.rowid = a.row WHERE a.key = ? AND t.text MATCH ?")) {
			for (String key : favourites.subList(0, Math.min(limit, favourites.size()))) {
				select.setString(1, key);
				select.setString(2, MatchExpression.of(query));
				found.addAll(rows(select));
			}
		}
		return found;
	}

	private List<RankedRow> ranked(String expression) throws SQLException {
		String marks = favourites.stream().map(key -> "?").collect(Collectors.joining(", "));
		try (PreparedStatement select = connection.prepareStatement(RANKED.formatted(marks, CAP))) {
			int at = 1;
			for (String key : favourites) {
				select.setString(at++, key);
			}
			select.setString(at++, expression);
			select.setInt(at, limit);
			return rows(select);
		}
	}

	private static List<RankedRow> rows(PreparedStatement select) throws SQLException {
		List<RankedRow> found = new ArrayList<>();
		try (var rows = select.executeQuery()) {
			while (rows.next()) {
				found.add(new RankedRow(rows.getLong(1), rows.getInt(2)));
			}
		}
		return found;
	}

	private SearchResult byTitle(String where, List<String> values) throws SQLException {
		List<SearchHit> hits = new ArrayList<>();
		int total = 0;
		try (PreparedStatement select = connection.prepareStatement("SELECT " + Heads.COLUMNS + " FROM article WHERE " + where + " ORDER BY sort, id LIMIT ?");
				PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM article WHERE " + where)) {
			for (int at = 0; at < values.size(); at++) {
				select.setString(at + 1, values.get(at));
				count.setString(at + 1, values.get(at));
			}
			select.setInt(values.size() + 1, limit);
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					hits.add(new SearchHit(Heads.read(rows), ""));
				}
			}
			try (var rows = count.executeQuery()) {
				total = rows.next() ? rows.getInt(1) : 0;
			}
		}
		return new SearchResult(hits, total, false, Optional.empty(), Optional.empty());
	}

	private ArticleHead head(long row) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT " + Heads.COLUMNS + " FROM article WHERE row = ?")) {
			select.setLong(1, row);
			try (var rows = select.executeQuery()) {
				rows.next();
				return Heads.read(rows);
			}
		}
	}
}
