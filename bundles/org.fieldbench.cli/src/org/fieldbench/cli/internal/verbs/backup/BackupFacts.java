/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.store.BackupFile;

/** A backup, for JSON and for people. */
final class BackupFacts {

	private BackupFacts() {
	}

	static Map<String, Object> of(BackupFile backup) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", backup.name());
		facts.put("file", backup.file().toString());
		facts.put("time", backup.time().toString());
		facts.put("kind", backup.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		facts.put("size", backup.file().toFile().length());
		return facts;
	}

	static String kind(BackupFile backup) {
		return switch (backup.kind()) {
			case DAILY -> "by itself";
			case ASKED -> "asked for";
			case WITHOUT_STORE -> "without the store, which could not be read";
		};
	}
}
