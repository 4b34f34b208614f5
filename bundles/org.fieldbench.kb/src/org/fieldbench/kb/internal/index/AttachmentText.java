/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fieldbench.kb.ArticleStore.Glanced;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.internal.imports.source.TextDecoder;
import org.jsoup.Jsoup;

/** The text of attachments, as far as it can be read as text, and within limits: a log of a gigabyte must not fill the index. */
public final class AttachmentText {

	private static final int MOST_BYTES_OF_A_FILE = 256 << 10;
	private static final int MOST_CHARS = 512 << 10;
	private static final Set<String> PLAIN = Set.of("txt", "text", "md", "markdown", "log", "csv", "tsv", "json", "xml", "yaml", "yml", "ini", "cfg", "conf",
			"properties", "rst", "adoc", "eml", "sh", "bat", "cmd", "ps1", "sql");
	private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

	private AttachmentText() {
	}

	/** @return the names of all and the text of those that are text, on one line */
	public static String of(List<Glanced> files) {
		StringBuilder text = new StringBuilder();
		for (Glanced file : files) {
			text.append(file.name()).append(". ");
			if (text.length() < MOST_CHARS && !isOfImport(file.name())) {
				text.append(of(file).replaceAll("\\s+", " ").strip()).append(' ');
			}
		}
		text.setLength(Math.min(text.length(), MOST_CHARS));
		return text.toString().strip();
	}

	/** What the article was made of says the same again, and what was left out on purpose. */
	private static boolean isOfImport(String name) {
		return name.equals(ImportedArticle.REPORT) || name.startsWith(ImportedArticle.ORIGINAL);
	}

	private static String of(Glanced file) {
		String kind = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		try {
			if (HTML.contains(kind)) {
				return Jsoup.parse(read(file)).text();
			}
			return PLAIN.contains(kind) ? read(file) : "";
		} catch (IOException e) {
			System.getLogger(AttachmentText.class.getName()).log(System.Logger.Level.WARNING, "The attachment " + file.name() + " is not in the search index.", e);
			return "";
		}
	}

	private static String read(Glanced file) throws IOException {
		try (InputStream in = file.content().open()) {
			return TextDecoder.decode(in.readNBytes(MOST_BYTES_OF_A_FILE)).text();
		}
	}
}
