/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal.backup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.fieldbench.store.BackupFile;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the backups; times as on the clock of this computer. */
enum BackupColumn implements Column<BackupFile> {

	TIME("Made", 20, false, BackupColumn::time, Comparator.comparing(BackupFile::time)),
	KIND("Why", 26, false, BackupColumn::why, Comparator.comparing(BackupFile::kind)),
	SIZE("Size", 12, true, backup -> size(backup.file().toFile().length()), Comparator.comparing(backup -> backup.file().toFile().length())),
	NAME("Name", 42, false, BackupFile::name, Comparator.comparing(BackupFile::name));

	private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private final ColumnSpec<BackupFile> spec;

	BackupColumn(String title, int weight, boolean right, Function<BackupFile, String> text, Comparator<BackupFile> order) {
		spec = new ColumnSpec<>(title, weight, right, text, order);
	}

	@Override
	public ColumnSpec<BackupFile> spec() {
		return spec;
	}

	static String time(BackupFile backup) {
		return TIMES.format(backup.time());
	}

	private static String why(BackupFile backup) {
		return switch (backup.kind()) {
			case DAILY -> "By itself";
			case ASKED -> "Asked for";
			case WITHOUT_STORE -> "By itself, without the store";
		};
	}

	static String size(long bytes) {
		return bytes < 1_000_000 ? String.format(Locale.ROOT, "%,d kB", Math.ceilDiv(bytes, 1000L)) : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
	}
}
