/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportResult;
import org.fieldbench.kb.imports.SourceFile;
import org.fieldbench.kb.internal.imports.source.PageKind;
import org.fieldbench.kb.internal.imports.source.SourceSet;
import org.fieldbench.kb.internal.imports.source.TextDecoder;

/** Finds the pages among files, and which files belong to which. */
public final class SetImport {

	private static final Pattern FRAME = Pattern.compile("<i?frame\\b[^>]*?\\bsrc\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern LINKED = Pattern.compile("<a\\b[^>]*?\\bhref\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern NAMED = Pattern.compile("(?:src|href)\\s*=\\s*[\"']?([^\"'\\s>]+)|\\]\\(<?([^)>\\s]+)", Pattern.CASE_INSENSITIVE);

	private final ArticleImport how;
	private final SourceSet set;
	private final Set<SourceFile> claimed = new LinkedHashSet<>();

	public SetImport(ArticleImport how, SourceSet set) {
		this.how = how;
		this.set = set;
	}

	/** @param chosen for messages */
	public ImportResult read(Path chosen) throws ImportException {
		List<String> remarks = new ArrayList<>(set.remarks());
		List<SourceFile> pages = pages(chosen);
		pages.forEach(page -> claimed.addAll(beside(page)));
		List<SourceFile> loose = set.files().stream().filter(file -> !pages.contains(file) && !claimed.contains(file)).toList();
		List<ImportPreview> previews = new ArrayList<>();
		for (SourceFile page : pages) {
			try {
				previews.add(read(page, pages.size() == 1 ? loose : List.of()));
			} catch (ImportException e) {
				remarks.add(e.getMessage());
			}
		}
		if (previews.isEmpty()) {
			throw new ImportException(String.join(" ", remarks));
		}
		Ids.apart(previews);
		if (pages.size() > 1) {
			loose.forEach(file -> remarks.add("The file " + file.path() + " was left out, because no page names it."));
		}
		return new ImportResult(previews, remarks);
	}

	private ImportPreview read(SourceFile page, List<SourceFile> others) throws ImportException {
		Set<SourceFile> loose = new LinkedHashSet<>(others);
		named(page, LINKED, loose);
		loose.removeIf(file -> PageKind.of(file.path()) == PageKind.HTML);
		return PageImport.read(page, PageKind.of(page.path()),
				new Company(address -> set.resolve(page, address), List.copyOf(loose), List.copyOf(beside(page))), how);
	}

	private List<SourceFile> pages(Path chosen) throws ImportException {
		List<SourceFile> all = set.files();
		if (all.size() == 1) {
			return all;
		}
		Set<SourceFile> framed = new LinkedHashSet<>();
		all.stream().filter(file -> PageKind.of(file.path()) == PageKind.HTML).forEach(page -> named(page, FRAME, framed));
		List<SourceFile> pages = all.stream().filter(file -> PageKind.of(file.path()) != PageKind.OTHER && !framed.contains(file))
				.filter(file -> !isCompanion(file, all)).toList();
		if (pages.isEmpty()) {
			throw new ImportException("There is no page in " + chosen + ". Pages end with .html, .htm, .mht, .md or .txt.");
		}
		claimed.addAll(framed);
		return pages;
	}

	/** A browser saves the pages of frames and advertisements into the page's folder. */
	private static boolean isCompanion(SourceFile file, List<SourceFile> all) {
		return all.stream().filter(page -> PageKind.of(page.path()) == PageKind.HTML && page != file).anyMatch(page -> {
			String stem = page.path().replaceFirst("\\.[^./]*$", "");
			String folder = file.folder();
			return folder.startsWith(stem) && folder.substring(stem.length()).matches("[_.-]\\p{L}+/.*");
		});
	}

	/** What lies in its folder belongs to a page even if it is not named. */
	private Set<SourceFile> beside(SourceFile page) {
		Set<SourceFile> beside = new LinkedHashSet<>();
		named(page, NAMED, beside);
		set.files().stream().filter(file -> file != page && isCompanion(file, List.of(page))).forEach(beside::add);
		return beside;
	}

	private void named(SourceFile page, Pattern way, Set<SourceFile> found) {
		Matcher named = way.matcher(TextDecoder.decode(page.bytes()).text());
		while (named.find()) {
			String address = named.group(1) == null ? named.group(named.groupCount()) : named.group(1);
			set.resolve(page, address.replace("&amp;", "&")).filter(file -> file != page).ifPresent(found::add);
		}
	}
}
