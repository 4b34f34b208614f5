/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ArticleMerge;

/** What is in an editor, against what is kept. */
final class EditModel {

	/** What the fields hold. */
	record Fields(String id, String title, String models, String tags, ArticleState state, String review, String body) {

		static Fields of(Article article) {
			return new Fields(article.id(), article.title(), String.join(", ", article.models()), String.join(", ", article.tags()),
					article.editorial().state(), article.editorial().reviewDate().map(Object::toString).orElse(""), plain(article.body()));
		}

		/** Line ends are those of the computer while a text is edited. */
		private static String plain(String body) {
			return body.replace("\r\n", "\n");
		}
	}

	private static final Set<ArticleState> FIRST = EnumSet.of(ArticleState.DRAFT, ArticleState.PENDING, ArticleState.APPROVED);

	private final ArticleEditing editing;
	private Article kept;
	private int revision;
	private Article start;
	private Fields fields;

	/** @param revision 0 for an article that is not kept yet */
	EditModel(ArticleEditing editing, Article article, int revision) {
		this.editing = editing;
		take(article, revision);
	}

	private void take(Article article, int number) {
		kept = article;
		start = article;
		revision = number;
		fields = Fields.of(article);
	}

	Fields fields() {
		return fields;
	}

	void change(Fields changed) {
		fields = new Fields(changed.id().strip(), changed.title(), changed.models(), changed.tags(), changed.state(), changed.review(),
				Fields.plain(changed.body()));
	}

	boolean isNew() {
		return revision == 0;
	}

	boolean isDirty() {
		return !fields.equals(Fields.of(kept)) || !start.equals(kept);
	}

	/** @return the states that can be chosen: the present one and those that may follow */
	List<ArticleState> states() {
		Set<ArticleState> states = isNew() ? EnumSet.copyOf(FIRST) : kept.editorial().state().next();
		if (!isNew()) {
			states.add(kept.editorial().state());
		}
		return List.copyOf(states);
	}

	/** @return what keeps it from being saved, a sentence */
	Optional<String> problem() {
		if (isNew() && ArticleIds.problem(fields.id()).isPresent()) {
			return ArticleIds.problem(fields.id());
		}
		if (fields.title().isBlank()) {
			return Optional.of("The article needs a title.");
		}
		return review().isEmpty() && !fields.review().isBlank()
				? Optional.of("\"" + fields.review() + "\" is no date written as year-month-day, e.g. 2027-06-30.") : Optional.empty();
	}

	/** @return the article as the fields say; a review date that is none counts as not there */
	Article article() {
		return start.withId(isNew() ? fields.id() : start.id()).withTitle(fields.title().strip()).withModels(words(fields.models()))
				.withTags(words(fields.tags())).withBody(fields.body())
				.withEditorial(start.editorial().withState(fields.state()).withReviewDate(review()));
	}

	private Optional<LocalDate> review() {
		try {
			return fields.review().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(fields.review().strip()));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** @return the parts of "a, b" */
	static List<String> words(String list) {
		return Stream.of(list.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}

	/**
	 * Keeps it. Reads and writes files.
	 *
	 * @throws EditConflictException if somebody else changed the article: see {@link #merge}
	 */
	Revision save(Signature signature) throws KnowledgeBaseException {
		Optional<String> problem = problem();
		if (problem.isPresent()) {
			throw new KnowledgeBaseException(problem.get());
		}
		Revision saved = editing.save(ArticleEdit.of(article(), revision, signature));
		Article now = ArticleMarkdown.read(article().id(), editing.text(article().id(), saved.number())).article();
		take(now, saved.number());
		return saved;
	}

	/** Puts the other one's change and this one together; what contradicts is left to be settled by hand, and then saved. */
	ArticleMerge merge(EditConflictException conflict) throws KnowledgeBaseException {
		Article base = ArticleMarkdown.read(kept.id(), editing.text(kept.id(), conflict.base())).article();
		Article theirs = ArticleMarkdown.read(kept.id(), editing.text(kept.id(), conflict.theirs().number())).article();
		ArticleMerge merge = ArticleMerge.of(base, article(), theirs,
				"revision " + conflict.theirs().number() + " by " + conflict.theirs().author());
		take(theirs, conflict.theirs().number());
		start = merge.article();
		fields = Fields.of(start);
		return merge;
	}
}
