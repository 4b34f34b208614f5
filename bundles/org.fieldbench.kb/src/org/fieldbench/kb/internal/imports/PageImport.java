/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.DecodedText;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.imports.SourceFile;
import org.fieldbench.kb.internal.imports.read.HtmlSource;
import org.fieldbench.kb.internal.imports.read.MarkdownSource;
import org.fieldbench.kb.internal.imports.read.TextSource;
import org.fieldbench.kb.internal.imports.rules.Rules;
import org.fieldbench.kb.internal.imports.source.MhtReader;
import org.fieldbench.kb.internal.imports.source.PageKind;
import org.fieldbench.kb.internal.imports.source.TextDecoder;

/** Reads one page and lets the rules understand it. */
public final class PageImport {

	private PageImport() {
	}

	/** @throws ImportException if it is no text, or there is nothing in it */
	public static ImportPreview read(SourceFile file, PageKind kind, Company company, ArticleImport how) throws ImportException {
		if (kind == PageKind.MHT) {
			return archive(file, company, how);
		}
		DecodedText text = decode(file.bytes(), how);
		Set<SourceFile> framed = new HashSet<>();
		Page page = page(file, kind, text.text(), company.files(), framed);
		return understand(file, text, page, company.without(framed), how);
	}

	private static DecodedText decode(byte[] bytes, ArticleImport how) throws ImportException {
		Optional<String> encoding = how.encoding();
		return encoding.isPresent() ? TextDecoder.decode(bytes, encoding.get()) : TextDecoder.decode(bytes);
	}

	private static ImportPreview archive(SourceFile file, Company company, ArticleImport how) throws ImportException {
		List<MhtReader.Part> parts = MhtReader.read(file);
		MhtReader.Part main = parts.stream().filter(MhtReader.Part::isHtml).findFirst()
				.orElseThrow(() -> new ImportException(file.name() + " holds no page of HTML."));
		PageFiles files = address -> parts.stream().filter(part -> part != main && part.is(address, main)).findFirst().map(part -> part.file(parts.indexOf(part)));
		DecodedText text = decode(main.bytes(), main.charset().isEmpty() ? how : how.encoding(how.encoding().orElse(main.charset())));
		return understand(file, text, page(file, PageKind.HTML, text.text(), files, new HashSet<>()), new Company(files, company.loose(), List.of()), how);
	}

	private static Page page(SourceFile file, PageKind kind, String text, PageFiles files, Set<SourceFile> framed) throws ImportException {
		try {
			return switch (kind) {
			case HTML -> html(text, files, framed);
			case MARKDOWN -> MarkdownSource.read(text);
			default -> isHtml(text) ? html(text, files, framed) : plain(file, text);
			};
		} catch (StackOverflowError e) {
			throw new ImportException("The page " + file.path() + " is nested too deeply to be read. No knowledge base writes such pages.", e);
		}
	}

	/** @param framed gets the files whose words are taken into the page */
	private static Page html(String text, PageFiles files, Set<SourceFile> framed) {
		return HtmlSource.read(text, address -> files.find(address).map(inner -> {
			framed.add(inner);
			return TextDecoder.decode(inner.bytes()).text();
		}));
	}

	private static boolean isHtml(String text) {
		String start = text.stripLeading().toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html");
	}

	private static Page plain(SourceFile file, String text) throws ImportException {
		long signs = text.chars().limit(4096).filter(sign -> sign == 0 || sign == 0xFFFD || sign < ' ' && "\t\n\f\r".indexOf(sign) < 0).count();
		if (signs * 20 > Math.min(4096, text.length())) {
			throw new ImportException("The file " + file.path() + " is no text: save the page as HTML, Markdown or plain text, and import that.");
		}
		return TextSource.read(text);
	}

	private static ImportPreview understand(SourceFile file, DecodedText text, Page page, Company company, ArticleImport how)
			throws ImportException {
		if (page.blocks().stream().allMatch(block -> block.text().isBlank())) {
			throw new ImportException("The file " + file.path() + " holds no words.");
		}
		text.doubts().forEach(page::remark);
		Rules.apply(page, how.models());
		if (OwnArticle.of(page, text.text()).isPresent()) {
			page.blocks().stream().filter(block -> !block.is(Kind.HIDDEN) && !block.rule().equals(MarkdownSource.HEAD)).forEach(Block::takeIn);
		}
		return new UnderstoodPage(file, text, page, company);
	}
}
