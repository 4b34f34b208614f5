/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.VerifiedOn;

/** Heads of articles as columns: a list is a text with a line for each. */
final class Heads {

	static final String COLUMNS = "id, origin, declared, review, title, source, dated, models, tags, procedure, steps, authors, created, updated, verified, related";
	private static final String BETWEEN = "\u001F";

	private Heads() {
	}

	/** @return the next free parameter */
	static int write(ArticleHead head, PreparedStatement to, int first) throws SQLException {
		int at = first;
		Editorial editorial = head.editorial();
		for (Object value : new Object[] { head.id(), head.origin().name(), editorial.state().key(), editorial.reviewDate().map(LocalDate::toEpochDay).orElse(null),
				head.title(), head.source(), text(head.lastUpdated()), lines(head.models()), lines(head.tags()), head.procedure().orElse(null), head.steps(),
				lines(editorial.authors()), text(editorial.created()), text(editorial.updated()),
				lines(editorial.verifiedOn().stream().map(Heads::line).toList()), lines(editorial.related()) }) {
			to.setObject(at++, value);
		}
		return at;
	}

	private static String text(Optional<?> value) {
		return value.map(Object::toString).orElse(null);
	}

	private static String lines(List<String> values) {
		return values.stream().map(value -> value.replace('\n', ' ')).collect(Collectors.joining("\n"));
	}

	private static String line(VerifiedOn verified) {
		return String.join(BETWEEN, verified.model(), verified.bootCode(), verified.firmware(), verified.by(), verified.date().map(Object::toString).orElse(""));
	}

	static ArticleHead read(ResultSet row) throws SQLException {
		long review = row.getLong("review");
		Optional<LocalDate> reviewDate = row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(review));
		Editorial editorial = new Editorial(ArticleState.ofKey(row.getString("declared")).orElseThrow(), list(row, "authors"), instant(row, "created"),
				instant(row, "updated"), reviewDate, list(row, "verified").stream().map(Heads::verified).toList(), list(row, "related"), "");
		return new ArticleHead(row.getString("id"), row.getString("title"), row.getString("source"), Optional.ofNullable(row.getString("dated")).map(LocalDate::parse),
				list(row, "models"), list(row, "tags"), Optional.ofNullable(row.getString("procedure")), editorial, row.getInt("steps"), Origin.valueOf(row.getString("origin")));
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getString(column)).map(Instant::parse);
	}

	/** Articles have the same few models and tags: interned, they are kept once. */
	private static List<String> list(ResultSet row, String column) throws SQLException {
		String lines = row.getString(column);
		return lines.isEmpty() ? List.of() : Stream.of(lines.split("\n", -1)).map(String::intern).toList();
	}

	private static VerifiedOn verified(String line) {
		String[] parts = line.split(BETWEEN, -1);
		return new VerifiedOn(parts[0], parts[1], parts[2], parts[3], parts[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[4])));
	}
}
