/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ImportedAttachment;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.internal.imports.write.BodyWriter;

/** Makes an article of an understood page and what the user chose. */
final class Composer {

	private final ImportPreview preview;
	private final Page page;
	private final Company company;
	private final Attachments attachments;

	Composer(ImportPreview preview, Page page, Company company) {
		this.preview = preview;
		this.page = page;
		this.company = company;
		this.attachments = new Attachments(company.files());
	}

	ImportedArticle compose(ImportChoices choices) {
		List<Block> kept = new ArrayList<>();
		List<Piece> leftOut = new ArrayList<>();
		for (Piece piece : preview.pieces()) {
			if (choices.keeps(piece)) {
				kept.add(page.blocks().get(piece.number() - 1));
			} else if (!piece.text().isBlank()) {
				leftOut.add(piece.kept() ? piece.leftOutByHand() : piece);
			}
		}
		BodyWriter writer = new BodyWriter(attachments);
		String body = writer.write(kept);
		company.loose().forEach(attachments::attach);
		List<String> remarks = new ArrayList<>(page.remarks());
		remarks.addAll(attachments.remarks());
		remarks.addAll(Balance.of(kept, body));
		List<String> changes = new Cleaning(page, kept, leftOut, writer.restarted()).sentences();
		Article article = asItWas(choices).orElseGet(() -> article(choices, body, changes));
		List<String> files = company.beside().stream().filter(file -> !attachments.has(file))
				.map(file -> "The file " + file.path() + " was left out, because the article does not show it.").toList();
		return new ImportedArticle(article, files(), leftOut, files, remarks,
				ImportReport.of(preview, article, leftOut, files, remarks));
	}

	/** An article of our own stays as it is, unless the user wants other pieces or a file had to get another name. */
	private Optional<Article> asItWas(ImportChoices choices) {
		boolean same = choices.pieces().isEmpty() && attachments.all().stream().allMatch(file -> file.name().equals(file.file().name()));
		return OwnArticle.of(page, preview.text().text()).filter(article -> same).map(article -> article.withId(choices.id().orElse(article.id()))
				.withTitle(choices.title().orElse(article.title())).withModels(choices.models().orElse(article.models())));
	}

	private List<ImportedAttachment> files() {
		List<ImportedAttachment> all = new ArrayList<>(attachments.all());
		all.add(new ImportedAttachment(ImportedArticle.ORIGINAL + SafeName.of(preview.source().name()), preview.source()));
		return all;
	}

	private Article article(ImportChoices choices, String body, List<String> cleaned) {
		ImportFacts facts = preview.facts();
		String title = choices.title().orElse(facts.title());
		return new Article(choices.id().orElse(facts.id()), title, page.head().first(Head.SOURCE).orElse("imported from " + preview.source().name()),
				choices.lastUpdated().or(facts::lastUpdated), choices.models().orElse(facts.models()), tags(facts), page.head().first(Head.PROCEDURE),
				cleaned, Editorial.NONE.withState(ArticleState.DRAFT), body.isBlank() ? title : body);
	}

	private List<String> tags(ImportFacts facts) {
		List<String> tags = new ArrayList<>(page.head().all(Head.TAGS));
		if (!facts.alert().isEmpty() && !tags.contains("field alert")) {
			tags.add("field alert");
		}
		return tags;
	}
}
