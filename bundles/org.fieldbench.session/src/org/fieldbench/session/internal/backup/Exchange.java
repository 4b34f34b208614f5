/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.fieldbench.session.backup.BackupException;

/** Puts files of a data folder aside and others in their place; takes all back when one of these steps fails. */
final class Exchange {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

	private record Move(Path from, Path to) {
	}

	private final Path data;
	private final Path aside;
	private final Deque<Move> done = new ArrayDeque<>();

	Exchange(Path data, Clock clock) {
		this.data = data;
		aside = data.resolve("set-aside").resolve(STAMP.format(clock.instant()));
	}

	void putAside(Path file) throws BackupException {
		if (Files.exists(file)) {
			move(file, aside.resolve(data.relativize(file)));
		}
	}

	void putInPlace(Path file, String name) throws BackupException {
		if (Files.exists(file)) {
			move(file, data.resolve(name));
		}
	}

	private void move(Path from, Path to) throws BackupException {
		try {
			Files.createDirectories(to.getParent());
			Files.move(from, to);
			done.push(new Move(from, to));
		} catch (IOException e) {
			throw new BackupException("Nothing was changed: " + from + " cannot be moved to " + to
					+ ". Perhaps another program has it open: close it, and try again." + takeBack(), e);
		}
	}

	private String takeBack() {
		for (Move move : done) {
			try {
				Files.move(move.to(), move.from());
			} catch (IOException e) {
				return " Not even that could be taken back: move " + move.to() + " to " + move.from() + " by hand.";
			}
		}
		return "";
	}

	/** @return where things were put; empty when there was nothing */
	Optional<Path> aside() {
		return Files.exists(aside) ? Optional.of(aside) : Optional.empty();
	}
}
