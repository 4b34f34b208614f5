/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;

/**
 * What people say of articles: comments, ratings, and the to-dos that come of them. An OSGi service. Safe for use by several threads.
 * The first question opens the store, so it is not for the display's thread; without a store nothing is said, and {@link #problem}
 * tells why. A change throws a {@link KnowledgeBaseException} if it is not allowed or cannot be kept.
 */
public interface Discussions {

	/** @param article an article's id */
	Discussion of(String article);

	/** @return the discussions of the articles of which something was said, in the order of their ids */
	Collection<Discussion> all();

	/** @return the comment, whatever article it speaks of */
	Optional<Comment> comment(String id);

	/** @return the to-dos of all articles, the oldest first */
	List<ToDo> toDos();

	/** @return the comment as it stands then */
	Comment post(Article article, NewComment comment) throws KnowledgeBaseException;

	/** Changes what a comment says; what it said stays in its history. Only its author may. */
	void edit(String comment, String text, String author) throws KnowledgeBaseException;

	/** @param signature who decides, and why */
	void setState(String comment, CommentState state, Signature signature) throws KnowledgeBaseException;

	/**
	 * Says that a comment is settled, and with it all that answers it, or opens it again. An answer that is written later opens it, too.
	 *
	 * @param signature who says so, with a remark; it may be blank
	 */
	void setResolved(String comment, boolean resolved, Signature signature) throws KnowledgeBaseException;

	/**
	 * Rates an article, in the place of the person's former rating. A low one opens a to-do, unless one that came so of the same person is open.
	 *
	 * @param stars 1 to 5
	 * @param helpful empty when that is not said
	 * @param signature who rates it, and why
	 */
	Rating rate(Article article, int stars, Optional<Boolean> helpful, Signature signature) throws KnowledgeBaseException;

	/**
	 * Opens a to-do by hand.
	 *
	 * @param text what is to be done, at most {@link ToDo#LONGEST} characters; kept as one line
	 */
	ToDo openToDo(Article article, String text, String author) throws KnowledgeBaseException;

	/** @param signature who did it, with a remark; it may be blank */
	void setDone(String toDo, boolean done, Signature signature) throws KnowledgeBaseException;

	/**
	 * The picture of a comment.
	 *
	 * @param name see {@link Comment#picture}
	 * @return empty when it is not here, or not what it was
	 */
	Optional<Picture> picture(String name);

	/** @return the text of the approved comments of an article, to be searched; empty when there is none */
	String textOf(String article);

	/** @return a number that changes when something is said, and is the same in every program that knows the same */
	long stamp();

	/** @return whether the answers are at hand, so that a question takes no time */
	boolean isLoaded();

	/** @return why nothing can be read or kept, a sentence; empty when it can */
	Optional<String> problem();

	/** Reads again what other programs have added since, and tries again when the store could not be opened. */
	void refresh();

	/** As {@link #refresh}, if the store's files look as if somebody had written: cheap enough for every few seconds. */
	void refreshIfChanged();

	/** @param listener is called after something was said, on the thread that noticed it */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
