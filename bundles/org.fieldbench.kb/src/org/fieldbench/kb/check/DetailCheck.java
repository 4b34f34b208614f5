/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.check.Finding.Kind;

/** Looks at the details of an article: dates, models, procedure, related articles, size. */
record DetailCheck(ArticleLibrary library, Surroundings surroundings, Findings findings) {

	/** In characters: about a hundred printed pages. */
	private static final int LONGEST = 256 * 1024;
	/** In bytes, of all attachments. */
	private static final long LARGEST = 64L << 20;
	private static final String CORRECT_MODEL = "Correct the name, or add the model to a catalog.";

	void look(OpenArticle open) {
		Article article = open.article();
		review(article);
		models(article);
		article.procedure().filter(procedure -> !surroundings.knowsProcedure().test(procedure)).ifPresent(procedure -> findings.add(Kind.PROCEDURE,
				"No catalog has the procedure " + procedure + ".", "Correct its id in the front matter, or install the catalog that has it."));
		article.editorial().related().forEach(this::related);
		size(open);
	}

	private void review(Article article) {
		article.editorial().reviewDate().filter(date -> surroundings.today().isAfter(date) && article.editorial().state().isPublished())
				.ifPresent(date -> findings.add(Kind.REVIEW, "Its review date, " + date + ", is past.", "Look it over, and set a new one."));
	}

	private void models(Article article) {
		article.models().stream().filter(model -> !surroundings.knowsModel().test(model))
				.forEach(model -> findings.add(Kind.MODEL, "No catalog knows the phone model " + model + ".", CORRECT_MODEL));
		article.editorial().verifiedOn().stream().map(VerifiedOn::model).filter(model -> !surroundings.knowsModel().test(model))
				.forEach(model -> findings.add(Kind.MODEL, "It was verified on " + model + ", a phone model that no catalog knows.", CORRECT_MODEL));
	}

	private void related(String id) {
		var related = library.find(id);
		if (related.isEmpty()) {
			findings.add(Kind.RELATED, "It names the article " + id + " as related; there is none.", "Take the id out, or write that article.");
		} else if (related.get().editorial().state() == ArticleState.TRASH) {
			findings.add(Kind.RELATED, "It names the article " + id + " as related, which is in the trash.", "Take the id out, or take that article out of the trash.");
		}
	}

	private void size(OpenArticle open) {
		int length = open.article().body().length();
		if (length > LONGEST) {
			findings.add(Kind.SIZE, "Its text has " + thousands(length) + " characters; more than " + thousands(LONGEST) + " are slow to read and to compare.",
					"Divide it into several articles that link to each other.");
		}
		long bytes = sum(open.attachments());
		if (bytes > LARGEST) {
			findings.add(Kind.SIZE, "Its attachments have " + thousands(bytes) + " bytes together; more than " + thousands(LARGEST) + " are slow to carry over.",
					"Keep large files elsewhere, and say in the article where.");
		}
	}

	private static long sum(List<Attachment> attachments) {
		return attachments.stream().mapToLong(Attachment::size).sum();
	}

	private static String thousands(long number) {
		return String.format(java.util.Locale.ROOT, "%,d", number);
	}
}
