/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.fieldbench.kb.ArticleStore.NewRevision;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamTextRecord;

/** Revisions of the knowledge base as the store has them. */
final class Revisions {

	private Revisions() {
	}

	static Revision of(TeamRevisionRecord record) {
		return new Revision(record.number().orElse(0), kind(record.kind()), record.author(), record.time(), record.comment(), record.sha256(),
				record.files().stream().map(file -> new Attachment(file.name(), file.size(), file.sha256())).toList());
	}

	/** A newer Fieldbench of the team may know more kinds. */
	private static Revision.Kind kind(String key) {
		try {
			return Revision.Kind.valueOf(key.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			return Revision.Kind.EDITED;
		}
	}

	static TeamFileRecord file(Attachment attachment) {
		return new TeamFileRecord(attachment.name(), attachment.size(), attachment.sha256());
	}

	/** @param parent id of the revision that it was made from */
	static TeamTextRecord next(String article, Optional<String> parent, NewRevision wanted, List<TeamFileRecord> files) {
		byte[] text = wanted.text().getBytes(StandardCharsets.UTF_8);
		return new TeamTextRecord(new TeamRevisionRecord(UUID.randomUUID().toString(), article, OptionalInt.empty(), parent, wanted.kind().key(),
				clean(wanted.signature().author()), wanted.time(), clean(wanted.signature().comment()), Sha256.of(text), files,
				OptionalLong.empty()), text);
	}

	/** PostgreSQL takes no NUL in a text. */
	private static String clean(String text) {
		return text.replace('\0', '\uFFFD');
	}
}
