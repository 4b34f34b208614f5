/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleStore.Kept;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;

/** Opens an article's folder, also one that is damaged or may not be written to. */
final class OpenPlace {

	private final ArticlePlace place;
	private final SafeFiles files;
	private final Clock clock;
	private final List<String> problems = new ArrayList<>();

	OpenPlace(ArticlePlace place, SafeFiles files, Clock clock) {
		this.place = place;
		this.files = files;
		this.clock = clock;
	}

	Kept open() throws KnowledgeBaseException {
		try {
			Revision latest = reconciled().orElseThrow(() -> new IOException("there is no text in it"));
			String text = text(latest);
			return new Kept(text, latest, List.copyOf(problems));
		} catch (IOException e) {
			throw FileProblems.of("The article " + place.id() + " cannot be read", place, e);
		}
	}

	private Optional<Revision> reconciled() throws IOException {
		try (FileTurn turn = FileTurn.of(place.lock())) {
			return new Reconciler(place, files, clock).reconcile();
		} catch (IOException e) {
			problems.add(FileProblems.of("The folder of the article " + place.id() + " cannot be brought up to date", place, e).getMessage());
			Optional<Revision> latest = new RevisionLog(place).latest();
			return latest.isPresent() ? latest : found();
		}
	}

	/** An article without revisions in a folder that may not be written to. */
	private Optional<Revision> found() throws IOException {
		if (!Files.exists(place.article())) {
			return Optional.empty();
		}
		return Optional.of(new Revision(1, Revision.Kind.OUTSIDE, "unknown", Optional.empty(), "Found in the folder.",
				Sha256.of(place.article()), new AttachmentFiles(place, files).present()));
	}

	private String text(Revision latest) throws IOException {
		byte[] text = bytes(latest);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
		} catch (CharacterCodingException e) {
			problems.add(place.article() + " is not encoded as UTF-8; signs that are none are shown as \uFFFD.");
			return RevisionLog.decode(text);
		}
	}

	private byte[] bytes(Revision latest) throws IOException {
		try {
			return new RevisionLog(place).text(latest);
		} catch (IOException e) {
			if (!Files.exists(place.article())) {
				throw e;
			}
			problems.add("Revision " + latest.number() + " cannot be read from " + place.text(latest.number())
					+ ". What is shown is " + place.article() + ".");
			return Files.readAllBytes(place.article());
		}
	}
}
