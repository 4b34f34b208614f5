/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;

/**
 * Exchanges articles and what is said of them with a team's database. Work goes on here whether or not the database can be reached;
 * what was done meanwhile is carried over later. An OSGi service. Safe for use by several threads, and beside other processes on the
 * same data folder. It reads and writes files and talks to the network: not for the display's thread, but for {@link #status} and
 * the listeners.
 */
public interface TeamSync {

	/** Environment variable that gives the password to scripts, and on computers without a keyring. */
	String PASSWORD_VARIABLE = "FIELDBENCH_TEAM_PASSWORD";

	/**
	 * Tries whether one can log in, without changing anything here. Tables that the database lacks are made.
	 *
	 * @return what was found, a sentence
	 * @throws KnowledgeBaseException if it does not work: why, and what to do
	 */
	String check(TeamLogin login) throws KnowledgeBaseException;

	/**
	 * Joins a team, and exchanges what there is.
	 *
	 * @param remember whether the password is to be kept in the computer's keyring
	 * @return what else is to be known, a sentence; empty when all is as wished
	 * @throws EmptyDatabaseException if the database is empty, and this data folder belongs to a team already; all is as before then
	 * @throws KnowledgeBaseException if one cannot log in, or this data folder belongs to another team; all is as before then
	 */
	Optional<String> connect(TeamLogin login, boolean remember) throws KnowledgeBaseException;

	/**
	 * As {@link #connect}, to a new and empty database that is to take the place of the team's, which was lost or moved: it becomes the
	 * team's, and is filled from here as by {@link #refill}. Others of the team then connect to it as ever, and refill it, too.
	 *
	 * @param remember whether the password is to be kept in the computer's keyring
	 * @return what else is to be known, a sentence; empty when all is as wished
	 * @throws KnowledgeBaseException also if the database is another team's and not empty, or something is to be merged by hand first
	 */
	Optional<String> connectAndRefill(TeamLogin login, boolean remember) throws KnowledgeBaseException;

	/** Gives a password for this run of the program, when none is kept. @param password is copied */
	void use(char... password);

	/** Forgets where the team's database is, and the password. The team's articles stay here. */
	void disconnect() throws KnowledgeBaseException;

	/** @return how things stood when they last changed; takes no time */
	TeamStatus status();

	/** Counts again what is to be carried over. */
	void refresh();

	/**
	 * Carries everything over, in both directions. That the server is away is told by the status; it is no exception.
	 *
	 * @return how things stand afterwards
	 * @throws KnowledgeBaseException if there is no team, or something here cannot be read or kept
	 */
	TeamStatus syncNow() throws KnowledgeBaseException;

	/**
	 * Fills the team's database again from here, after an older backup took its place: what this computer has and the database has no
	 * more is carried to it, and what others wrote meanwhile is taken. Nothing is lost on either side; where nothing is missing, nothing
	 * is carried. Each laptop of the team does it, for what only it has.
	 *
	 * @return what came of it; empty when the database cannot be reached, or no password is at hand, as the status says
	 * @throws KnowledgeBaseException if something is to be merged by hand first, or as for {@link #syncNow}
	 */
	Optional<TeamRefill> refill() throws KnowledgeBaseException;

	/** @return the articles that were changed here and by somebody else, where both touched the same lines */
	List<TeamConflict> conflicts() throws KnowledgeBaseException;

	/** @param article an article's id, without regard to case */
	Optional<TeamConflict> conflict(String article) throws KnowledgeBaseException;

	/**
	 * Settles a conflict: both sides become revisions, and the text comes after them. It goes to the team with the next exchange.
	 *
	 * @param text front matter and body as they are to be; without marks of a conflict
	 * @return the new revision
	 * @throws KnowledgeBaseException also if either side has changed since
	 */
	Revision resolve(TeamConflict conflict, String text, Signature signature) throws KnowledgeBaseException;

	/**
	 * Shares an article with the team, with its whole history. From then on every change of it goes to the team.
	 *
	 * @param article id of one of the user's own, or of a shipped one
	 * @throws KnowledgeBaseException if there is no team, or the article is shared already
	 */
	void share(String article) throws KnowledgeBaseException;

	/** @param listener is called after the status changed, on any thread */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
