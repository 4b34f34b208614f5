/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.io.InputStream;
import java.util.List;

/**
 * Opens, changes and keeps articles. Each change is a revision; nothing is ever deleted. An OSGi service. Safe for use by
 * several threads, and beside other processes on the same folder. Reads and writes files: not for the display's thread.
 */
public interface ArticleEditing {

	/**
	 * Opens an article. What was changed outside of the program becomes a revision of its own first.
	 *
	 * @param id without regard to case
	 * @throws KnowledgeBaseException if there is none, or it cannot be read
	 */
	OpenArticle open(String id) throws KnowledgeBaseException;

	/**
	 * Keeps a change. A shipped article stays as it is: the change is kept as a local revision over it.
	 *
	 * @return the new revision
	 * @throws EditConflictException if the article has a later revision than the one the change was made from
	 * @throws KnowledgeBaseException if the change is not allowed or cannot be written; the article is then as before
	 */
	Revision save(ArticleEdit edit) throws KnowledgeBaseException;

	/**
	 * Sets the state.
	 *
	 * @throws KnowledgeBaseException also if the state may not follow the present one, see {@link ArticleState#next()}
	 */
	Revision setState(String id, ArticleState state, Signature signature) throws KnowledgeBaseException;

	/**
	 * Makes an earlier revision the latest one again: its text, details and attachments. The state stays as it is.
	 *
	 * @param number of the revision
	 */
	Revision restore(String id, int number, Signature signature) throws KnowledgeBaseException;

	/** @return all revisions, the first one first; a shipped article that nobody changed has one */
	List<Revision> history(String id) throws KnowledgeBaseException;

	/** @return the article's file as it was: front matter and body */
	String text(String id, int number) throws KnowledgeBaseException;

	/**
	 * @param attachment of any revision of the article
	 * @return its content, to be closed
	 */
	InputStream content(String id, Attachment attachment) throws KnowledgeBaseException;

	/** @return an id that no article has: a number from 1000 up */
	String freeId();

	/**
	 * @param title of a new article
	 * @return an id that no article has, made of the title: of <i>Which adapter?</i> which-adapter, or which-adapter-2; of a title that is
	 *         written in other than Latin letters a number as of {@link #freeId()}
	 */
	String freeId(String title);
}
