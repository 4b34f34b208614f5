/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.Revision;

/** Revisions for people; times as on the clock of this computer. */
final class RevisionText {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private RevisionText() {
	}

	static String table(List<Revision> revisions) {
		Table table = new Table(0).right(0).row("N", "TIME", "KIND", "AUTHOR", "FILES", "COMMENT");
		revisions.forEach(revision -> table.row(revision.number(), revision.time().map(RevisionText::local).orElse("-"),
				revision.kind().key(), Texts.safe(revision.author()), revision.attachments().size(), Texts.safe(revision.comment())));
		return table.toString();
	}

	static String local(Instant time) {
		return DATE.format(time.atZone(ZoneId.systemDefault()));
	}
}
