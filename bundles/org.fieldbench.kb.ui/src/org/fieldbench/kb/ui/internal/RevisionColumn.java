/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.kb.Revision;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of a history; times as on the clock of this computer. */
enum RevisionColumn implements Column<Revision> {

	NUMBER("Revision", 10, true, revision -> String.valueOf(revision.number()), Comparator.comparingInt(Revision::number)),
	TIME("Time", 18, false, revision -> revision.time().map(RevisionColumn::local).orElse(""), Comparator.comparingInt(Revision::number)),
	KIND("How", 12, false, revision -> revision.kind().key()),
	AUTHOR("Author", 16, false, Revision::author),
	FILES("Files", 7, true, revision -> String.valueOf(revision.attachments().size()), Comparator.comparingInt(revision -> revision.attachments().size())),
	COMMENT("Why", 40, false, Revision::comment);

	private final ColumnSpec<Revision> spec;

	RevisionColumn(String title, int weight, boolean right, Function<Revision, String> text) {
		this(title, weight, right, text, Comparator.comparing(text));
	}

	RevisionColumn(String title, int weight, boolean right, Function<Revision, String> text, Comparator<Revision> order) {
		spec = new ColumnSpec<>(title, weight, right, text, order);
	}

	@Override
	public ColumnSpec<Revision> spec() {
		return spec;
	}

	static String local(Instant time) {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(time.atZone(ZoneId.systemDefault()));
	}
}
