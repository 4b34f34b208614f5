/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleFiles.Visitor;
import org.fieldbench.kb.ArticleIds;

/** Articles that nobody changes while their files are looked at. */
public final class QuietArticles {

	private final Path articles;

	public QuietArticles(Path articles) {
		this.articles = articles;
	}

	/** As {@link org.fieldbench.kb.ArticleFiles#visit}. */
	public void visit(Visitor visitor) throws IOException {
		for (Path each : sorted(articles)) {
			if (!each.getFileName().toString().startsWith(".")) {
				visitQuietly(each, visitor);
			}
		}
	}

	private void visitQuietly(Path each, Visitor visitor) throws IOException {
		ArticlePlace place = new ArticlePlace(each.getFileName().toString(), each);
		if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) || ArticleIds.problem(place.id()).isPresent() || !Files.isWritable(each)) {
			visitAll(each, visitor); // nobody saves an article here
			return;
		}
		try (FileTurn turn = FileTurn.of(place.lock())) {
			visitAll(each, visitor);
		}
	}

	private void visitAll(Path file, Visitor visitor) throws IOException {
		if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
			for (Path each : sorted(file)) {
				visitAll(each, visitor);
			}
		} else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isContent(file.getFileName().toString())) {
			visitor.file(articles.relativize(file).toString().replace('\\', '/'), file);
		}
	}

	private static boolean isContent(String name) {
		return !name.equals(ArticlePlace.LOCK) && !(name.startsWith(".") && name.endsWith(SafeFiles.UNFINISHED));
	}

	private static List<Path> sorted(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}
}
