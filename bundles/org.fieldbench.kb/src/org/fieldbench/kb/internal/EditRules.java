/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.AttachmentNames;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ThreeWayMerge;

/** What a change must be like to be kept. */
final class EditRules {

	private static final Set<ArticleState> FIRST = EnumSet.of(ArticleState.DRAFT, ArticleState.PENDING, ArticleState.APPROVED);

	private EditRules() {
	}

	static void check(ArticleEdit edit) throws KnowledgeBaseException {
		check(edit.signature());
		refuse(ArticleIds.problem(edit.article().id()));
		String title = edit.article().title();
		require(!title.isBlank() && title.lines().count() == 1, "An article needs a title of one line.");
		require(!ThreeWayMerge.hasMarks(edit.article().body()),
				"The text still has marks of a conflict, \"<<<<<<<\" or \">>>>>>>\". Decide what is to stay, and take the marks away.");
		for (NewAttachment added : edit.added()) {
			refuse(AttachmentNames.problem(added.name()));
		}
		List<String> names = edit.added().stream().map(NewAttachment::name).toList();
		for (int at = 0; at < names.size(); at++) {
			require(AttachmentNames.taken(names.get(at), names.subList(0, at)).isEmpty(), "Two of the files are called " + names.get(at) + ".");
		}
	}

	static void check(Signature signature) throws KnowledgeBaseException {
		require(!signature.author().isBlank(), "A change needs an author.");
	}

	static void checkFirst(Article article) throws KnowledgeBaseException {
		require(FIRST.contains(article.editorial().state()), "A new article is " + keys(FIRST) + ", not " + article.editorial().state().key() + ".");
	}

	static void checkNext(Article before, ArticleState next) throws KnowledgeBaseException {
		ArticleState state = before.editorial().state();
		require(state == next || state.next().contains(next), "The article " + before.id() + " is " + state.key()
				+ "; it cannot become " + next.key() + " at once, but " + keys(state.next()) + ".");
	}

	static void checkRemoved(List<String> removed, Collection<Attachment> present) throws KnowledgeBaseException {
		List<String> names = present.stream().map(Attachment::name).toList();
		for (String name : removed) {
			require(AttachmentNames.taken(name, names).isPresent(), "There is no attachment " + name + " to take away.");
		}
	}

	private static String keys(Collection<ArticleState> states) {
		return states.stream().map(ArticleState::key).collect(Collectors.joining(", ")).replaceFirst(", (?!.*, )", " or ");
	}

	private static void refuse(Optional<String> problem) throws KnowledgeBaseException {
		if (problem.isPresent()) {
			throw new KnowledgeBaseException(problem.get());
		}
	}

	static void require(boolean condition, String otherwise) throws KnowledgeBaseException {
		if (!condition) {
			throw new KnowledgeBaseException(otherwise);
		}
	}
}
