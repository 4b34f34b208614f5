/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup, which is one zip. Its name tells when it was made and what it is, so that nothing has to be opened to find the last one.
 *
 * @param file the zip
 * @param time when it was made, in whole seconds
 */
public record BackupFile(Path file, Instant time, Kind kind) {

	/** Why it was made, and what is in it. */
	public enum Kind {
		/** Made by itself; old ones are thinned out. */
		DAILY(""),
		/** Made because somebody asked for it; kept until somebody deletes it. */
		ASKED("-asked"),
		/** Made by itself when the store could not be read: without the store, so it never counts as the store's last one. */
		WITHOUT_STORE("-without-store");

		private final String suffix;

		Kind(String suffix) {
			this.suffix = suffix;
		}
	}

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
	private static final Pattern NAME = Pattern.compile("fieldbench-(\\d{8}T\\d{6}Z)(-asked|-without-store|)\\.zip");

	/** @return the place of a backup that is made in a folder at that time */
	public static BackupFile named(Path folder, Instant now, Kind kind) {
		Instant time = now.truncatedTo(ChronoUnit.SECONDS);
		return new BackupFile(folder.resolve("fieldbench-" + STAMP.format(time) + kind.suffix + ".zip"), time, kind);
	}

	/** @return what the name of a file says; empty when it is no backup's */
	static Optional<BackupFile> of(Path file) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		if (!name.matches()) {
			return Optional.empty();
		}
		try {
			Instant time = LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC);
			return Optional.of(new BackupFile(file, time, kind(name.group(2))));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** @return what the name of a file says; a file with a name of the user's counts as one that somebody asked for */
	public static BackupFile any(Path file, Instant time) {
		return of(file).orElse(new BackupFile(file, time.truncatedTo(ChronoUnit.SECONDS), Kind.ASKED));
	}

	private static Kind kind(String suffix) {
		for (Kind kind : Kind.values()) {
			if (kind.suffix.equals(suffix)) {
				return kind;
			}
		}
		throw new IllegalArgumentException(suffix);
	}

	/** @return by which a user names it, e.g. {@code fieldbench-20261127T112205Z.zip} */
	public String name() {
		return file.getFileName().toString();
	}
}
