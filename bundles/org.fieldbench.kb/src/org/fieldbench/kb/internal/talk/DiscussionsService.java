/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Moderation;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.talk.Picture;
import org.fieldbench.kb.talk.Rating;
import org.fieldbench.kb.talk.ToDo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Answers from what the desk read last, and writes through it. */
@Component
public final class DiscussionsService implements Discussions {

	private final ReadingDesk desk;
	private final CommentPosting comments;
	private final ResolutionPosting resolutions;
	private final RatingPosting ratings;
	private final ToDoPosting toDos;
	private volatile Moderation moderation = () -> false;

	@Activate
	public DiscussionsService(@Reference ReadingDesk desk) {
		this(desk, Clock.systemUTC());
	}

	public DiscussionsService(ReadingDesk desk, Clock clock) {
		this.desk = desk;
		BooleanSupplier pending = () -> moderation.isNeeded();
		EventWriter writer = new EventWriter(clock);
		comments = new CommentPosting(desk, writer, pending);
		resolutions = new ResolutionPosting(desk, writer);
		ratings = new RatingPosting(desk, writer);
		toDos = new ToDoPosting(desk, writer);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void setModeration(Moderation now) {
		moderation = now;
	}

	public void unsetModeration(Moderation former) {
		if (moderation == former) {
			moderation = () -> false;
		}
	}

	@Override
	public Discussion of(String article) {
		return desk.snapshot().of(article);
	}

	@Override
	public Collection<Discussion> all() {
		return desk.snapshot().discussions().values();
	}

	@Override
	public Optional<Comment> comment(String id) {
		return Optional.ofNullable(desk.snapshot().comments().get(id));
	}

	@Override
	public List<ToDo> toDos() {
		return all().stream().flatMap(each -> each.toDos().stream())
				.sorted(Comparator.comparing(ToDo::opened).thenComparing(ToDo::id)).toList();
	}

	@Override
	public Comment post(Article article, NewComment comment) throws KnowledgeBaseException {
		return comments.post(article, comment);
	}

	@Override
	public void edit(String comment, String text, String author) throws KnowledgeBaseException {
		comments.edit(comment, text, author);
	}

	@Override
	public void setState(String comment, CommentState state, Signature signature) throws KnowledgeBaseException {
		comments.setState(comment, state, signature);
	}

	@Override
	public void setResolved(String comment, boolean resolved, Signature signature) throws KnowledgeBaseException {
		resolutions.setResolved(comment, resolved, signature);
	}

	@Override
	public Rating rate(Article article, int stars, Optional<Boolean> helpful, Signature signature) throws KnowledgeBaseException {
		return ratings.rate(article, stars, helpful, signature);
	}

	@Override
	public ToDo openToDo(Article article, String text, String author) throws KnowledgeBaseException {
		return toDos.open(article, text, author);
	}

	@Override
	public void setDone(String toDo, boolean done, Signature signature) throws KnowledgeBaseException {
		toDos.setDone(toDo, done, signature);
	}

	@Override
	public Optional<Picture> picture(String name) {
		return PictureFiles.read(desk.folder(), name);
	}

	@Override
	public String textOf(String article) {
		return of(article).comments(CommentState.APPROVED).stream().map(Comment::text).collect(Collectors.joining("\n"));
	}

	@Override
	public long stamp() {
		return desk.snapshot().stamp();
	}

	@Override
	public boolean isLoaded() {
		return desk.isLoaded();
	}

	@Override
	public Optional<String> problem() {
		return desk.snapshot().problem();
	}

	@Override
	public void refresh() {
		desk.refresh();
	}

	@Override
	public void refreshIfChanged() {
		desk.refreshIfChanged();
	}

	@Override
	public void addListener(Runnable listener) {
		desk.talkListeners().add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		desk.talkListeners().remove(listener);
	}
}
