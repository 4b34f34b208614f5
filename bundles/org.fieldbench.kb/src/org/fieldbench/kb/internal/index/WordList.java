/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.fieldbench.kb.internal.text.PlainLetters;

/** The words of all articles as they are written, for suggestions. A word stays when its last article is gone: it is tried before it is offered. */
final class WordList {

	/** Words that are remembered as known, so that the database is not asked for each; about 20 MB. */
	private static final int REMEMBERED = 200_000;

	private final Set<String> known = ConcurrentHashMap.newKeySet();
	private volatile int life;

	/**
	 * Words that were not known.
	 *
	 * @param life of the list in which they were not: in the next one they are not all
	 */
	record Fresh(int life, Set<String> words) {
	}

	/** Forgets what is known, since the database is another one. */
	void clear() {
		life++;
		known.clear();
	}

	/** Any thread may ask, ahead of the writing. */
	Fresh fresh(List<String> texts) {
		int now = life;
		Set<String> fresh = new HashSet<>();
		for (String text : texts) {
			Words.each(text, word -> {
				String lower = word.toLowerCase(Locale.ROOT);
				if (!known.contains(lower) && Words.isWritten(lower)) {
					fresh.add(lower);
				}
			});
		}
		return new Fresh(now, fresh);
	}

	/** Inside of the writing. */
	void add(Connection connection, Fresh before, List<String> texts) throws SQLException {
		Set<String> fresh = (before.life() == life ? before : fresh(texts)).words();
		if (!fresh.isEmpty() && !known.containsAll(fresh)) {
			insert(connection, fresh);
		}
	}

	private void insert(Connection connection, Set<String> fresh) throws SQLException {
		try (PreparedStatement word = connection.prepareStatement("INSERT OR IGNORE INTO word (text, plain) VALUES (?, ?)");
				PreparedStatement near = connection.prepareStatement("INSERT INTO near (rowid, text) VALUES (last_insert_rowid(), ?)")) {
			for (String each : fresh) {
				String plain = PlainLetters.bare(each);
				word.setString(1, each);
				word.setString(2, plain.equals(each) ? null : plain);
				if (word.executeUpdate() == 1) {
					near.setString(1, marked(plain));
					near.executeUpdate();
				}
			}
		}
		if (known.size() > REMEMBERED) {
			known.clear();
		}
		known.addAll(fresh);
	}

	/** @return with marks for its beginning and end, so that these are alike in words that are alike */
	static String marked(String word) {
		return "^" + word + "$";
	}
}
