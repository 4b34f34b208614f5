/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleStore.Glanced;
import org.fieldbench.kb.ArticleStore.Listed;
import org.fieldbench.kb.Revision;

/** A look at an article without opening it: nothing is locked, set right or noticed. As quick as it can be, for there may be 100,000. */
record Glance(ArticlePlace place) {

	/** @return empty when there is no article */
	Optional<Listed> listed() throws IOException {
		if (ArticleIds.problem(place.id()).isPresent()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Listed(place.id(), stamp(Files.readAttributes(place.article(), BasicFileAttributes.class))));
		} catch (NoSuchFileException e) {
			return place.exists() ? Optional.of(new Listed(place.id(), "")) : Optional.empty();
		}
	}

	/** Asked of an old File: it answers for a folder that is not there, as most are not, without the cost of an exception. */
	private String stamp(BasicFileAttributes article) {
		return article.size() + " " + article.lastModifiedTime().toMillis() + " " + article.fileKey() + " " + place.attachments().toFile().lastModified();
	}

	/** @return in the order of their names */
	List<Glanced> attachments() throws IOException {
		if (!place.attachments().toFile().isDirectory()) {
			return List.of();
		}
		List<Glanced> files = new ArrayList<>();
		try (Stream<Path> found = Files.list(place.attachments())) {
			for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
				files.add(new Glanced(file.getFileName().toString(), Files.size(file), () -> Files.newInputStream(file)));
			}
			return files;
		}
	}

	/** What a save that was cut off has kept counts, whether or not it came to showing it. */
	String text() throws IOException {
		boolean shown = Files.exists(place.article()) && !Files.exists(place.pending());
		return RevisionLog.decode(shown ? Files.readAllBytes(place.article()) : latest());
	}

	private byte[] latest() throws IOException {
		RevisionLog log = new RevisionLog(place);
		Optional<Revision> latest = log.latest();
		return latest.isPresent() ? log.text(latest.get()) : Files.readAllBytes(place.article());
	}
}
