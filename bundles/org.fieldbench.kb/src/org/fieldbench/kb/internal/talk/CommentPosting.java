/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.talk.StepMark;
import org.fieldbench.store.ReadingEventRecord;

/** Posts and changes comments. */
record CommentPosting(ReadingDesk desk, EventWriter writer, BooleanSupplier pending) {

	Comment post(Article article, NewComment comment) throws KnowledgeBaseException {
		String author = TalkRules.author(comment.author());
		String text = TalkRules.text(comment.text());
		TalkRules.require(!text.isEmpty() || comment.picture().isPresent(), "The comment says nothing. Write something, or add a picture.");
		Map<String, String> facts = new HashMap<>();
		facts.put(Kinds.STATE_FACT, (pending.getAsBoolean() ? CommentState.PENDING : CommentState.APPROVED).key());
		String target = comment.replyTo().isPresent() ? answered(article, comment.replyTo().get()) : step(article, comment.step(), facts);
		if (comment.picture().isPresent()) {
			facts.put(Kinds.PICTURE, PictureFiles.keep(desk.folder(), comment.picture().get()));
		}
		ReadingEventRecord event = writer.about(article.id(), comment.replyTo().isPresent() ? Kinds.REPLY : Kinds.COMMENT, target, author,
				text, facts, List.of());
		desk.change(store -> store.add(List.of(event)));
		return desk.knownComment(event.id());
	}

	private String answered(Article article, String id) throws KnowledgeBaseException {
		Comment comment = desk.knownComment(id);
		TalkRules.require(comment.article().equals(article.id()),
				"The comment " + id + " speaks of the article " + comment.article() + ", not of " + article.id() + ".");
		return id;
	}

	private static String step(Article article, OptionalInt step, Map<String, String> facts) throws KnowledgeBaseException {
		if (step.isEmpty()) {
			return "";
		}
		List<String> steps = ArticleSteps.texts(article);
		TalkRules.checkStep(step, steps.size());
		facts.put(Kinds.QUOTE, StepMark.of(step.getAsInt(), steps.get(step.getAsInt() - 1)).quote());
		return Kinds.STEP + step.getAsInt();
	}

	void edit(String id, String text, String author) throws KnowledgeBaseException {
		Comment comment = desk.knownComment(id);
		String clean = TalkRules.text(text);
		TalkRules.require(comment.author().equals(TalkRules.author(author)),
				"Only " + comment.author() + ", who wrote the comment, may change it. Answer it instead.");
		TalkRules.require(!clean.isEmpty() || comment.picture().isPresent(),
				"The comment would say nothing. To take it away, put it into the trash.");
		if (!clean.equals(comment.text())) {
			add(comment, Kinds.EDIT, comment.author(), clean, Map.of());
		}
	}

	void setState(String id, CommentState state, Signature signature) throws KnowledgeBaseException {
		Comment comment = desk.knownComment(id);
		TalkRules.require(comment.state() != state, "The comment is " + state.key() + " already.");
		add(comment, Kinds.STATE, TalkRules.author(signature.author()), TalkRules.text(signature.comment()),
				Map.of(Kinds.STATE_FACT, state.key()));
	}

	private void add(Comment comment, String kind, String author, String text, Map<String, String> facts) throws KnowledgeBaseException {
		ReadingEventRecord event = writer.about(comment.article(), kind, comment.id(), author, text, facts, desk.snapshot().events());
		desk.change(store -> store.add(List.of(event)));
	}
}
