/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.EmptyDatabaseException;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamSync;

/** What is typed to connect to a team, and what becomes of it. */
final class ConnectModel {

	private final TeamSync team;
	private String address;
	private String user;
	private String password = "";
	private boolean remember = true;
	private volatile boolean empty;

	ConnectModel(TeamSync team) {
		this.team = team;
		Optional<TeamLogin.Where> known = team.status().address().flatMap(TeamLogin.Where::of);
		address = known.map(TeamLogin.Where::address).orElse("postgresql://");
		user = known.map(TeamLogin.Where::user).orElse("");
	}

	String address() {
		return address;
	}

	String user() {
		return user;
	}

	boolean isConnected() {
		return team.status().state() != TeamStatus.State.NONE;
	}

	/** @return why the password is asked for again, a sentence; empty when it is not, or none is kept */
	Optional<String> note() {
		return team.status().state() == TeamStatus.State.PASSWORD ? team.status().problem() : Optional.empty();
	}

	void change(String newAddress, String newUser, String newPassword, boolean keep) {
		address = newAddress.strip();
		user = newUser.strip();
		password = newPassword;
		remember = keep;
	}

	/** @return what is missing, a sentence; empty when it can be tried */
	Optional<String> problem() {
		try (TeamLogin login = TeamLogin.of(address, user, password)) {
			return password.isEmpty() ? Optional.of("Type the password.") : Optional.empty();
		} catch (KnowledgeBaseException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** @return what was found. Talks to the server */
	String test() throws KnowledgeBaseException {
		try (TeamLogin login = TeamLogin.of(address, user, password)) {
			return team.check(login);
		}
	}

	/** @return what else is to be known. Talks to the server */
	Optional<String> connect() throws KnowledgeBaseException {
		empty = false;
		try (TeamLogin login = TeamLogin.of(address, user, password)) {
			return team.connect(login, remember);
		} catch (EmptyDatabaseException e) {
			empty = true;
			throw e;
		}
	}

	/** @return whether the database was found new and empty, though there is a team already */
	boolean isEmpty() {
		return empty;
	}

	/** @return what else is to be known. Talks to the server */
	Optional<String> connectAndRefill() throws KnowledgeBaseException {
		try (TeamLogin login = TeamLogin.of(address, user, password)) {
			return team.connectAndRefill(login, remember);
		}
	}

	/** @return null */
	Void disconnect() throws KnowledgeBaseException {
		team.disconnect();
		return null;
	}
}
