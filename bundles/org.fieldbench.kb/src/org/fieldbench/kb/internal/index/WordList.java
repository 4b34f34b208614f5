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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of all articles as they are written, for suggestions. A word stays when its last article is gone: it is tried before it is offered. */
final class WordList {

	/** What is longer is no word. */
	static final int LONGEST = 30;
	private static final int SHORTEST = 3;
	/** Words that are remembered as known, so that the database is not asked for each; about 20 MB. */
	private static final int REMEMBERED = 200_000;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]{" + SHORTEST + ",}");
	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private final Set<String> known = new HashSet<>();

	/** Forgets what is known, since the database is another one. */
	synchronized void clear() {
		known.clear();
	}

	synchronized void add(Connection connection, List<String> texts) throws SQLException {
		Set<String> fresh = new HashSet<>();
		for (String text : texts) {
			Matcher matcher = WORD.matcher(text);
			while (matcher.find()) {
				String word = matcher.group();
				if (word.length() <= LONGEST && !known.contains(word = word.toLowerCase(Locale.ROOT)) && LETTER.matcher(word).find() && !Unspaced.isIn(word)) {
					fresh.add(word);
				}
			}
		}
		insert(connection, fresh);
	}

	private void insert(Connection connection, Set<String> fresh) throws SQLException {
		if (fresh.isEmpty()) {
			return;
		}
		try (PreparedStatement word = connection.prepareStatement("INSERT OR IGNORE INTO word (text) VALUES (?)");
				PreparedStatement near = connection.prepareStatement("INSERT INTO near (rowid, text) VALUES (last_insert_rowid(), ?)")) {
			for (String each : fresh) {
				word.setString(1, each);
				if (word.executeUpdate() == 1) {
					near.setString(1, marked(each));
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
