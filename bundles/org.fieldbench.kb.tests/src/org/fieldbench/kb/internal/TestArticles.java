/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.RegistryFactory;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.files.FileArticleStore;

/** Articles for tests. */
public final class TestArticles {

	private TestArticles() {
	}

	/** @return the library with what the bundles contribute */
	static ArticleLibraryService shipped() {
		return library(contributed());
	}

	/** @return a library with these articles, and none of the user's own */
	static ArticleLibraryService library(List<ArticleFolder> folders) {
		return new ArticleLibraryService(shelf(folders));
	}

	/** @return a shelf with these articles, and none of the user's own */
	static Bookshelf shelf(List<ArticleFolder> folders) {
		return shelf(folders, Path.of("no such folder"), Optional.empty());
	}

	/** @param index folder of the index; empty for one that is not kept */
	static Bookshelf shelf(List<ArticleFolder> folders, Path own, Optional<Path> index) {
		return new Bookshelf(folders, new FileArticleStore(own, Clock.systemUTC()), List.of(), () -> index, Remarks.NONE);
	}

	/** @return the folders that the bundles contribute */
	static List<ArticleFolder> contributed() {
		return new ArticleExtensionReader(RegistryFactory.getRegistry()).folders();
	}

	public static Article alert212() {
		return shipped().find("212").orElseThrow();
	}

	static Article withBody(String body) {
		return new Article("1", "A <title> & more", "a test", Optional.empty(), List.of(), List.of(), Optional.empty(),
				List.of(), body);
	}

	static String file(String id, String title, String body) {
		return "---\nid: " + id + "\ntitle: " + title + "\nsource: a test\n---\n" + body + "\n";
	}

	/** @param files their texts by name */
	static ArticleFolder folder(Map<String, String> files) {
		return new Folder(files.entrySet().stream().map(TestArticles::file).collect(Collectors.toList()));
	}

	private static ArticleFolder.ArticleFile file(Map.Entry<String, String> file) {
		return new TextFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
	}

	private record Folder(List<ArticleFile> files) implements ArticleFolder {
		@Override
		public String contributor() {
			return "a.partner";
		}
	}

	record TextFile(String name, byte[] bytes) implements ArticleFolder.ArticleFile {
		@Override
		public InputStream open() throws IOException {
			return new ByteArrayInputStream(bytes);
		}
	}
}
