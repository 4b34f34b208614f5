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
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.VerifiedOnText;
import org.fieldbench.kb.diff.ArticleMerge;

/** What is in an editor, against what is kept. */
final class EditModel {

	/** What the fields hold. */
	record Fields(String id, String title, String models, String tags, String source, String related, String verified, ArticleState state,
			String review, String body) {

		static Fields of(Article article) {
			Editorial editorial = article.editorial();
			return new Fields(article.id(), article.title(), String.join(", ", article.models()), String.join(", ", article.tags()),
					article.source(), String.join(", ", editorial.related()), VerifiedOnText.of(editorial.verifiedOn()), editorial.state(),
					editorial.reviewDate().map(Object::toString).orElse(""), plain(article.body()));
		}

		Fields cleaned() {
			return new Fields(id.strip(), title, models, tags, source, related, verified, state, review, plain(body));
		}

		/** Line ends are those of the computer while a text is edited. */
		private static String plain(String body) {
			return body.replace("\r\n", "\n");
		}
	}

	private static final Set<ArticleState> FIRST = EnumSet.of(ArticleState.DRAFT, ArticleState.PENDING, ArticleState.APPROVED);

	private final ArticleEditing editing;
	private final Predicate<String> knowsArticle;
	private Article kept;
	private int revision;
	private Article start;
	private Fields fields;

	/** @param revision 0 for an article that is not kept yet */
	EditModel(ArticleEditing editing, Article article, int revision) {
		this(editing, id -> true, article, revision);
	}

	/**
	 * @param knowsArticle whether there is an article of that id
	 * @param revision 0 for an article that is not kept yet
	 */
	EditModel(ArticleEditing editing, Predicate<String> knowsArticle, Article article, int revision) {
		this.editing = editing;
		this.knowsArticle = knowsArticle;
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
		fields = changed.cleaned();
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
		if (review().isEmpty() && !fields.review().isBlank()) {
			return Optional.of("\"" + fields.review() + "\" is no date written as year-month-day, e.g. 2027-06-30.");
		}
		return related().or(this::verified);
	}

	/** What was named as related before may stay, also when that article is gone: this change is about something else. */
	private Optional<String> related() {
		List<String> named = words(fields.related());
		if (!isNew() && named.stream().anyMatch(start.id()::equalsIgnoreCase)) {
			return Optional.of("An article is not related to itself. Take " + start.id() + " out of the related ones.");
		}
		return named.stream().filter(id -> !start.editorial().related().contains(id) && !knowsArticle.test(id)).findFirst()
				.map(id -> "There is no article " + id + " that could be related. Name the ids of articles, with commas between them.");
	}

	private Optional<String> verified() {
		try {
			verifiedOn();
			return Optional.empty();
		} catch (KnowledgeBaseException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** What cannot be written in a line, as a name with a comma, stays as it is while nobody touches the field. */
	private List<VerifiedOn> verifiedOn() throws KnowledgeBaseException {
		List<VerifiedOn> before = start.editorial().verifiedOn();
		return fields.verified().equals(VerifiedOnText.of(before)) ? before : VerifiedOnText.read(fields.verified());
	}

	/** @return the article as the fields say; a review date that is none counts as not there, and what was not verified as before */
	Article article() {
		return start.withId(isNew() ? fields.id() : start.id()).withTitle(fields.title().strip()).withModels(words(fields.models()))
				.withTags(words(fields.tags())).withSource(fields.source().strip()).withBody(fields.body())
				.withEditorial(start.editorial().withState(fields.state()).withReviewDate(review()).withRelated(words(fields.related()))
						.withVerifiedOn(verifiedOr(start.editorial().verifiedOn())));
	}

	private List<VerifiedOn> verifiedOr(List<VerifiedOn> otherwise) {
		try {
			return verifiedOn();
		} catch (KnowledgeBaseException e) {
			return otherwise;
		}
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
