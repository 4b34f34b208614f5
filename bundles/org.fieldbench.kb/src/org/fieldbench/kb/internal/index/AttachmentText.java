/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.fieldbench.kb.ArticleStore.Glanced;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.internal.imports.source.TextDecoder;
import org.fieldbench.kb.search.AttachmentTextReader;
import org.jsoup.Jsoup;

/** The text of attachments, as far as it can be read, and within limits: a log of a gigabyte must not fill the index. */
public final class AttachmentText {

	private static final int MOST_BYTES_OF_A_FILE = 256 << 10;
	private static final int MOST_CHARS = 512 << 10;
	private static final Set<String> PLAIN = Set.of("txt", "text", "md", "markdown", "log", "csv", "tsv", "json", "xml", "yaml", "yml", "ini", "cfg", "conf",
			"properties", "rst", "adoc", "eml", "sh", "bat", "cmd", "ps1", "sql");
	private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

	/** What the product has a reader for. */
	private static final Set<String> OF_OTHERS = Set.of("pdf");

	/** Without readers: of plain text only. */
	public static final AttachmentText PLAIN_ONLY = new AttachmentText(List::of);

	private final Supplier<List<AttachmentTextReader>> readers;

	/** @param readers of formats that are not plain text, those that there are when an attachment is read */
	public AttachmentText(Supplier<List<AttachmentTextReader>> readers) {
		this.readers = readers;
	}

	/** @return whether some may be read later that cannot be read now: their reader is not there (yet) */
	public boolean lacksReader(List<Glanced> files) {
		return files.stream().map(file -> ending(file.name())).anyMatch(ending -> OF_OTHERS.contains(ending) && reader(ending).isEmpty());
	}

	/** @return the names of all and the text of those that can be read, on one line */
	public String of(List<Glanced> files) {
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

	private String of(Glanced file) {
		String ending = ending(file.name());
		try {
			if (HTML.contains(ending)) {
				return Jsoup.parse(read(file)).text();
			}
			return PLAIN.contains(ending) ? read(file) : readByOthers(file, ending);
		} catch (IOException | RuntimeException e) {
			System.getLogger(AttachmentText.class.getName()).log(System.Logger.Level.WARNING, "The attachment " + file.name() + " is not in the search index.", e);
			return "";
		}
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private Optional<AttachmentTextReader> reader(String ending) {
		return readers.get().stream().filter(reader -> reader.endings().contains(ending)).findFirst();
	}

	private String readByOthers(Glanced file, String ending) throws IOException {
		Optional<AttachmentTextReader> reader = reader(ending);
		if (reader.isEmpty()) {
			return "";
		}
		try (InputStream in = file.content().open()) {
			return reader.get().read(in, MOST_BYTES_OF_A_FILE);
		}
	}

	private static String read(Glanced file) throws IOException {
		try (InputStream in = file.content().open()) {
			return TextDecoder.decode(in.readNBytes(MOST_BYTES_OF_A_FILE)).text();
		}
	}
}
