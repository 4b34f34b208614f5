/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.Revision;

/** Brings the files of an article and its revisions into line; the caller holds the lock. */
final class Reconciler {

	private final ArticlePlace place;
	private final SafeFiles files;
	private final AttachmentFiles attachments;
	private final RevisionLog log;
	private final Clock clock;

	Reconciler(ArticlePlace place, SafeFiles files, Clock clock) {
		this.place = place;
		this.files = files;
		this.clock = clock;
		attachments = new AttachmentFiles(place, files);
		log = new RevisionLog(place);
	}

	/**
	 * Finishes or forgets a save that was cut off, then keeps what was changed outside.
	 *
	 * @return the latest revision; empty when there is neither a revision nor a text
	 */
	Optional<Revision> reconcile() throws IOException {
		finish();
		Optional<Revision> latest = log.latest();
		if (!Files.exists(place.article())) {
			if (latest.isEmpty()) {
				return latest;
			}
			showAgain(latest.get());
		}
		byte[] text = Files.readAllBytes(place.article());
		List<Attachment> present = attachments.present();
		boolean same = latest.filter(revision -> revision.sha256().equals(Sha256.of(text)) && revision.attachments().equals(present)).isPresent();
		return same ? latest : Optional.of(outside(latest, text, present));
	}

	private void finish() throws IOException {
		if (Files.exists(place.pending())) {
			String number = Files.readString(place.pending()).strip();
			Optional<Revision> latest = log.latest();
			if (latest.isPresent() && number.equals(String.valueOf(latest.get().number()))
					&& log.ifReadable(latest.get().number()).isPresent()) {
				show(latest.get());
			}
			files.delete(place.pending());
		}
	}

	/** The text was deleted outside: the newest one that can be read takes its place. */
	private void showAgain(Revision latest) throws IOException {
		attachments.show(latest.attachments());
		for (int number : log.numbers().descendingSet()) {
			Optional<byte[]> text = log.ifReadable(number);
			if (text.isPresent()) {
				files.put(place.article(), text.get());
				return;
			}
		}
		throw new IOException("none of its revisions can be read");
	}

	private Revision outside(Optional<Revision> latest, byte[] text, List<Attachment> present) throws IOException {
		for (Attachment file : present) {
			attachments.keep(file);
		}
		int number = latest.map(Revision::number).orElse(0) + 1;
		Revision revision = new Revision(number, Revision.Kind.OUTSIDE, owner(), Optional.of(when()),
				latest.isPresent() ? "Changed outside of Fieldbench." : "Found in the folder.", Sha256.of(text), present);
		write(revision, text);
		return revision;
	}

	/** Writes the revision; it exists from the last step on. */
	void write(Revision revision, byte[] text) throws IOException {
		files.put(place.text(revision.number()), text);
		files.put(place.details(revision.number()), RevisionDetails.write(revision).getBytes(StandardCharsets.UTF_8));
	}

	/** Makes text and attachments those of the revision. */
	void show(Revision revision) throws IOException {
		attachments.show(revision.attachments());
		files.put(place.article(), log.text(revision));
	}

	private String owner() throws IOException {
		try {
			return Files.getOwner(place.article()).getName();
		} catch (UnsupportedOperationException e) {
			return "unknown";
		}
	}

	private Instant when() throws IOException {
		Instant text = Files.getLastModifiedTime(place.article()).toInstant();
		Instant folder = modified(place.attachments());
		Instant changed = text.isAfter(folder) ? text : folder;
		return changed.isAfter(clock.instant()) ? clock.instant() : changed;
	}

	private static Instant modified(Path folder) throws IOException {
		try {
			return Files.getLastModifiedTime(folder).toInstant();
		} catch (NoSuchFileException e) {
			return Instant.MIN;
		}
	}
}
