/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where the user's data is kept. */
public final class DataFolder {

	/** System property that names the folder; set from {@code --data} or by the start script of a portable copy. */
	public static final String PROPERTY = "fieldbench.data";

	private DataFolder() {
	}

	/**
	 * The folder that {@link #PROPERTY} names, else the platform's place for a user's application data.
	 *
	 * @return an absolute path; it need not exist yet
	 */
	public static Path locate() {
		String named = System.getProperty(PROPERTY, "");
		return (named.isBlank() ? ofUser() : Path.of(named)).toAbsolutePath().normalize();
	}

	private static Path ofUser() {
		Path home = Path.of(System.getProperty("user.home"));
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (os.startsWith("windows")) {
			return from("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Fieldbench");
		}
		if (os.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Fieldbench");
		}
		return from("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("fieldbench");
	}

	private static Path from(String variable, Path otherwise) {
		String value = System.getenv(variable);
		return value == null || value.isBlank() || !Files.isDirectory(Path.of(value)) ? otherwise : Path.of(value);
	}
}
