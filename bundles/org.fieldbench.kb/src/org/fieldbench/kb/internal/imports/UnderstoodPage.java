/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.imports.DecodedText;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.imports.SourceFile;

/** A page after all rules. */
final class UnderstoodPage implements ImportPreview {

	private static final int LONGEST_ID = 60;

	private final SourceFile source;
	private final DecodedText text;
	private final Page page;
	private final Company company;
	private final List<Piece> pieces = new ArrayList<>();
	private final ImportFacts facts;

	UnderstoodPage(SourceFile source, DecodedText text, Page page, Company company) {
		this.source = source;
		this.text = text;
		this.page = page;
		this.company = company;
		page.blocks().forEach(block -> pieces.add(block.piece(pieces.size() + 1)));
		this.facts = facts(page.found());
	}

	private UnderstoodPage(UnderstoodPage other, String id) {
		source = other.source;
		text = other.text;
		page = other.page;
		company = other.company;
		pieces.addAll(other.pieces);
		facts = other.facts.withId(id);
	}

	/** Gives it another id, and says so. */
	UnderstoodPage named(String id) {
		page.remark("Another page of this import would be " + facts.id() + ", too; this one is given the id " + id + ".");
		return new UnderstoodPage(this, id);
	}

	private ImportFacts facts(Found found) {
		List<Piece> steps = pieces.stream().filter(piece -> piece.kept() && piece.kind() == Kind.STEP).toList();
		int highest = steps.stream().mapToInt(Piece::depth).min().orElse(0);
		List<Block> top = page.kept(Kind.STEP).filter(block -> block.depth() == highest).toList();
		String title = found.title().isEmpty() ? source.name().replaceFirst("\\.[^.]*$", "") : found.title();
		return new ImportFacts(title, found.alert(), found.articleNumber(), id(found, title), found.updated(), found.readings(),
				List.copyOf(found.models()), List.copyOf(found.versions()), found.versionRules(), found.warnings(), List.copyOf(found.keys()),
				List.copyOf(found.displays()), top.stream().map(block -> block.label().written()).toList(), StepRuns.of(top),
				(int) page.kept(Kind.NOTE).count());
	}

	private String id(Found found, String title) {
		String wanted = page.head().first(Head.ID).or(() -> java.util.Optional.of(found.alert()).filter(number -> !number.isEmpty()))
				.orElse(found.articleNumber().isEmpty() ? title : found.articleNumber());
		String plain = ArticleIds.letters(wanted);
		String brief = plain.length() <= LONGEST_ID ? plain : plain.substring(0, LONGEST_ID).replaceFirst("-[^-]*$", "");
		String id = wanted.equals(title) ? brief.toLowerCase(Locale.ROOT) : brief;
		return ArticleIds.problem(id).isEmpty() ? id : "imported-" + id;
	}

	@Override
	public SourceFile source() {
		return source;
	}

	@Override
	public DecodedText text() {
		return text;
	}

	@Override
	public ImportFacts facts() {
		return facts;
	}

	@Override
	public List<Piece> pieces() {
		return List.copyOf(pieces);
	}

	@Override
	public List<String> remarks() {
		return page.remarks();
	}

	@Override
	public ImportedArticle article(ImportChoices choices) {
		return new Composer(this, page, company).compose(choices);
	}
}
