/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The connections to one index: to a file, or to one that is gone when it is closed. */
final class OpenedIndex implements AutoCloseable {

	private final Optional<Path> file;
	private final Object key;
	private final Connection writer;
	private final Connection reader;

	private OpenedIndex(Optional<Path> file, Connection writer, Connection reader) {
		this.file = file;
		this.writer = writer;
		this.reader = reader;
		key = file.map(OpenedIndex::key).orElse(null);
	}

	/** Makes the file and its tables when they are not there, and looks whether it is an index. */
	static OpenedIndex of(Path file) throws SQLException {
		Connection writer = IndexDatabase.open(file);
		try {
			return new OpenedIndex(Optional.of(file), writer, IndexDatabase.another(file));
		} catch (SQLException e) {
			close(writer);
			throw e;
		}
	}

	static OpenedIndex temporary() throws SQLException {
		Connection only = IndexDatabase.temporary();
		return new OpenedIndex(Optional.empty(), only, only);
	}

	Connection writer() {
		return writer;
	}

	Connection reader() {
		return reader;
	}

	boolean isTemporary() {
		return file.isEmpty();
	}

	/** @return whether there is another file or none now: who goes on with this one writes what nobody will read; false where the system cannot tell */
	boolean isReplaced() {
		return key != null && !key.equals(key(file.get()));
	}

	/** @return what no other file has as long as this one is open; null when there is no file, or the system cannot tell */
	private static Object key(Path file) {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
		} catch (IOException e) {
			return null;
		}
	}

	@Override
	public void close() {
		close(reader);
		close(writer);
	}

	/** Closing one twice does nothing. */
	private static void close(Connection connection) {
		try {
			connection.close();
		} catch (SQLException e) {
			System.getLogger(OpenedIndex.class.getName()).log(System.Logger.Level.WARNING, "The search index stayed open.", e);
		}
	}
}
