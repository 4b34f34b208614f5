/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.internal.imports.read.HtmlSource;
import org.fieldbench.kb.internal.imports.read.MarkdownSource;
import org.fieldbench.kb.imports.SourceFile;

/** The folder that browsers and Word put beside a saved page, and other pictures there. */
final class Companions {

	/** Depends on the program and its language. */
	private static final List<String> ENDINGS = List.of("_files", ".files", "-files", "_file", "-dateien", "_dateien", "_fichiers", "_archivos",
			"_bestanden",
			"-filer", "_filer", "_pliki", "_soubory", "_arquivos", "_elemei", "_tiedostot");

	private Companions() {
	}

	static List<Path> of(Path parent, String page) throws IOException {
		try (Stream<Path> beside = Files.list(parent)) {
			return beside.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
					.filter(folder -> isCompanion(String.valueOf(folder.getFileName()), page)).sorted().toList();
		}
	}

	/** @return whether a folder of this name belongs to the page */
	static boolean isCompanion(String folder, String page) {
		String stem = page.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
		String name = folder.toLowerCase(Locale.ROOT);
		return name.startsWith(stem) && ENDINGS.contains(name.substring(stem.length()));
	}

	/** @return paths of pictures that the page shows and that are beside it or below, and are not links */
	static List<String> pictures(SourceFile page, Path parent) {
		String text = TextDecoder.decode(page.bytes()).text();
		List<String> shown = PageKind.of(page.name()) == PageKind.MARKDOWN ? MarkdownSource.pictures(text) : HtmlSource.pictures(text);
		return shown.stream().map(address -> RelativePath.resolve("", address)).flatMap(Optional::stream)
				.distinct().filter(path -> isPicture(parent, path)).toList();
	}

	private static boolean isPicture(Path parent, String path) {
		try {
			Path file = parent.resolve(path);
			boolean inside = file.toRealPath().startsWith(parent.toRealPath());
			return inside && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && PictureKind.isName(path);
		} catch (IOException | java.nio.file.InvalidPathException e) {
			return false;
		}
	}
}
