/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.VersionRule;

/** What an import understood, for people. */
final class ImportText {

	/** A piece is shown up to so many characters. */
	private static final int BRIEF = 72;

	private ImportText() {
	}

	static String brief(ImportPreview page, ImportedArticle imported) {
		return head(page, imported).toString() + remarks(imported);
	}

	/** One line, and what is to be looked at: where there are many, nobody reads more. */
	static String line(ImportPreview page, ImportedArticle imported) {
		int steps = page.facts().steps().size();
		int leftOut = imported.leftOut().size();
		return Texts.safe(imported.article().id() + "  " + imported.article().title() + " (" + page.source().path()) + "; "
				+ (steps == 0 ? "no steps" : Texts.count(steps, "step", "steps")) + (leftOut == 0 ? "" : ", " + Texts.count(leftOut, "piece", "pieces") + " left out")
				+ ")\n" + remarks(imported);
	}

	static String preview(ImportPreview page, ImportedArticle imported) {
		StringBuilder text = new StringBuilder(head(page, imported).toString()).append(remarks(imported));
		text.append("\nText, with the number of each piece\n");
		Set<Integer> leftOut = imported.leftOut().stream().map(Piece::number).collect(Collectors.toSet());
		page.pieces().stream().filter(piece -> !leftOut.contains(piece.number()) && !piece.text().isBlank()).forEach(piece -> text.append(line(piece)));
		text.append("\nLeft out\n");
		imported.leftOut().forEach(piece -> text.append(line(piece)).append("        ").append(piece.because()).append('\n'));
		imported.leftOutFiles().forEach(file -> text.append("  ").append(Texts.safe(file)).append('\n'));
		return text.append(imported.leftOut().isEmpty() && imported.leftOutFiles().isEmpty() ? "  nothing\n\n" : "\n").toString();
	}

	private static Labelled head(ImportPreview page, ImportedArticle imported) {
		Article article = imported.article();
		ImportFacts facts = page.facts();
		return new Labelled(0).line("Source", Texts.safe(page.source().path()) + ", " + page.text().encoding() + ", as " + page.text().how()).line("Article", article.id())
				.line("Title", Texts.safe(article.title())).line("Alert", facts.alert()).line("Updated", article.lastUpdated().map(Object::toString).orElse("not known"))
				.line("Models", list(article.models(), ", ")).line("Versions", list(facts.versions(), ", "))
				.line("Rules", list(facts.versionRules().stream().map(ImportText::rule).toList(), "; ")).line("Warnings", list(facts.warnings(),
						" | "))
				.line("Keys", list(facts.keys(), ", ")).line("Displays", list(facts.displays(), " | "))
				.line("Steps", facts.steps().isEmpty() ? "none" : facts.steps().size() + ", numbered " + String.join(" and ", facts.stepRuns()))
				.line("Missing", facts.missing() == 0 ? "" : "places marked: " + facts.missing())
				.line("Attachments", list(imported.attachments().stream().map(file -> file.name()).toList(), ", "))
				.line("Left out", imported.leftOut().isEmpty() ? "" : Texts.count(imported.leftOut().size(), "piece", "pieces"));
	}

	private static String rule(VersionRule rule) {
		return rule.needed().isEmpty() ? "the version is read at characters " + rule.first() + " to " + rule.last() : rule.needed() + " or above is needed";
	}

	private static String list(List<String> values, String between) {
		return Texts.safe(String.join(between, values));
	}

	private static String remarks(ImportedArticle imported) {
		StringBuilder text = new StringBuilder();
		imported.remarks().forEach(remark -> text.append("Look at this: ").append(Texts.wrap(Texts.safe(remark), 14)).append('\n'));
		return text.toString();
	}

	private static String line(Piece piece) {
		String words = Texts.safe(((piece.label().isEmpty() ? "" : piece.label() + " ") + piece.text()).replace('\n', ' ').replace('\t', ' '));
		String brief = words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "…";
		return String.format("%5d  %s%s%n", piece.number(), "  ".repeat(Math.min(piece.depth(), 8)), brief).replace(System.lineSeparator(), "\n");
	}
}
