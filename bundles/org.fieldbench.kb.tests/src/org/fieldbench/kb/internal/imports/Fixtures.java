/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.imports.SourceFile;
import org.fieldbench.kb.internal.imports.source.PageKind;

/** Pages for tests. Those in the folder {@code fixtures} are synthetic and say so. */
public final class Fixtures {

	public static final Path FOLDER = Path.of("fixtures");

	private Fixtures() {
	}

	public static ImportPreview read(String name) throws ImportException {
		return read(FOLDER.resolve(name));
	}

	public static ImportPreview read(Path path) throws ImportException {
		return ArticleImport.with(ModelNames.NONE).read(path, ImportProgress.NONE).pages().getFirst();
	}

	/** A page of a string, without files beside it. */
	public static ImportPreview html(String html) {
		return of("page.html", html.getBytes(StandardCharsets.UTF_8));
	}

	public static ImportPreview text(String text) {
		return of("page.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	public static ImportPreview markdown(String text) {
		return of("page.md", text.getBytes(StandardCharsets.UTF_8));
	}

	public static ImportPreview of(String name, byte[] bytes) {
		try {
			return PageImport.read(new SourceFile(name, bytes), PageKind.of(name), Company.NONE, ArticleImport.with(ModelNames.NONE));
		} catch (ImportException e) {
			throw new AssertionError(e);
		}
	}

	/** A fixture in another encoding than it is kept in. */
	public static ImportPreview encoded(String name, Charset charset, String before) throws IOException {
		String text = before + Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
		return of(name, text.getBytes(charset));
	}

	public static ImportedArticle article(ImportPreview preview) {
		return preview.article(ImportChoices.NONE);
	}

	public static String body(ImportPreview preview) {
		return article(preview).article().body();
	}
}
