/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** A program that uses an index whenever it is told to. */
public final class IndexOpener {

	private IndexOpener() {
	}

	/** @param words the file, and the name under which it writes; each line of the input is a round */
	public static void main(String... words) throws Exception {
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
		for (String round = in.readLine(); round != null; round = in.readLine()) {
			open(Path.of(words[0]), words[1] + round);
			System.out.println(words[1] + round);
		}
	}

	/** Opens the index as it is, writes a mark into it, and closes it. */
	static void open(Path file, String mark) throws SQLException {
		try (IndexFile index = new IndexFile(() -> Optional.of(file))) {
			write(index, mark);
		}
	}

	static void write(IndexFile index, String mark) throws SQLException {
		index.write(connection -> {
			try (var insert = connection.prepareStatement("INSERT INTO fact VALUES (?, 1)")) {
				insert.setString(1, mark);
				return insert.executeUpdate();
			}
		});
	}
}
