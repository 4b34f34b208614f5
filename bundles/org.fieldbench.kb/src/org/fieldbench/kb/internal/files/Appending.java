/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleStore.NewRevision;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Revision;

/** Keeps one revision more. */
final class Appending {

	private final ArticlePlace place;
	private final SafeFiles files;
	private final Clock clock;

	Appending(ArticlePlace place, SafeFiles files, Clock clock) {
		this.place = place;
		this.files = files;
		this.clock = clock;
	}

	Revision append(int base, NewRevision wanted, byte[] text) throws KnowledgeBaseException {
		try (FileTurn turn = FileTurn.of(place.lock())) {
			Reconciler reconciler = new Reconciler(place, files, clock);
			Optional<Revision> latest = reconciler.reconcile();
			int current = latest.map(Revision::number).orElse(0);
			if (current != base) {
				throw new EditConflictException(place.id(), base, latest.orElseThrow(() -> new IOException("it has no revision " + base)));
			}
			return keep(reconciler, current + 1, wanted, text);
		} catch (IOException e) {
			throw FileProblems.of("The change of the article " + place.id() + " is not kept; nothing was changed", place, e);
		}
	}

	/** The revision exists once its details have their name. What comes after is made good by the next one who opens it. */
	private Revision keep(Reconciler reconciler, int number, NewRevision wanted, byte[] text) throws IOException {
		files.put(place.pending(), String.valueOf(number).getBytes(StandardCharsets.US_ASCII));
		Revision revision = new Revision(number, wanted.kind(), wanted.signature().author(),
				wanted.time(), wanted.signature().comment(), Sha256.of(text), attachments(wanted));
		write(reconciler, revision, text);
		try {
			reconciler.show(revision);
			files.delete(place.pending());
		} catch (IOException e) {
			System.getLogger(Appending.class.getName()).log(System.Logger.Level.WARNING,
					"Revision " + number + " is kept in " + place.folder() + ", but not shown there yet.", e);
		}
		return revision;
	}

	/** What fails here must not exist afterwards, or the next try would conflict with it. */
	private void write(Reconciler reconciler, Revision revision, byte[] text) throws IOException {
		try {
			reconciler.write(revision, text);
		} catch (IOException e) {
			files.forget(place.details(revision.number()), e);
			files.forget(place.pending(), e);
			throw e;
		}
	}

	private List<Attachment> attachments(NewRevision wanted) throws IOException {
		List<Attachment> all = new ArrayList<>(wanted.kept());
		AttachmentFiles attachments = new AttachmentFiles(place, files);
		for (NewAttachment added : wanted.added()) {
			all.add(attachments.keep(added));
		}
		all.sort(Comparator.comparing(Attachment::name));
		return all;
	}
}
