/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.fieldbench.store.BackupFile;
import org.fieldbench.store.BackupFile.Kind;

/** Which backups have had their time. */
final class Thinning {

	static final int DAYS = 7;
	static final int WEEKS = 4;

	private Thinning() {
	}

	/** @param backups newest first */
	static List<BackupFile> superfluous(List<BackupFile> backups) {
		Set<BackupFile> kept = new HashSet<>();
		for (Kind kind : List.of(Kind.DAILY, Kind.WITHOUT_STORE)) {
			List<BackupFile> ofKind = backups.stream().filter(backup -> backup.kind() == kind).toList();
			kept.addAll(newest(ofKind, DAYS, time -> time.toLocalDate().toString()));
			kept.addAll(newest(ofKind, WEEKS, time -> time.get(IsoFields.WEEK_BASED_YEAR) + " " + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
		}
		return backups.stream().filter(backup -> backup.kind() != Kind.ASKED && !kept.contains(backup)).toList();
	}

	private static List<BackupFile> newest(List<BackupFile> backups, int spans, Function<ZonedDateTime, String> span) {
		Map<String, BackupFile> newest = new LinkedHashMap<>();
		backups.forEach(backup -> newest.putIfAbsent(span.apply(backup.time().atZone(ZoneOffset.UTC)), backup));
		return newest.values().stream().limit(spans).toList();
	}
}
