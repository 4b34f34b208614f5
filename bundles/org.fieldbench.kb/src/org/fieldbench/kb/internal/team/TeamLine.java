/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreAwayException;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamStores;

/** The connection with the team's database: opened when it is needed, and kept as long as it works. Not safe for several threads. */
final class TeamLine {

	private static final String WRONG_PASSWORD = "28P01";

	private final Passwords passwords;
	private TeamServer server;
	private boolean passwordRefused;

	TeamLine(Passwords passwords) {
		this.passwords = passwords;
	}

	/** Something that asks or changes the team's database. */
	@FunctionalInterface
	interface Work<T> {
		T with(TeamServer server) throws KnowledgeBaseException, StoreException;
	}

	/** @return what came of it; empty when there is no password to log in with */
	<T> Optional<T> run(Path folder, TeamAddress address, Work<T> work) throws KnowledgeBaseException, StoreException {
		if (server != null) {
			try {
				return Optional.of(work.with(server));
			} catch (StoreAwayException e) {
				close(); // the connection may be from before the server was started again: a new one tells
			}
		}
		return open(folder, address) ? Optional.of(work.with(server)) : Optional.empty();
	}

	/** @return what is known of why there is no password, a sentence; empty when none is kept */
	Optional<String> problem() {
		return passwordRefused ? Optional.of("The database refused the password. Give another one.") : passwords.problem();
	}

	/** @return false when no password is at hand, or it was refused and would be refused again */
	private boolean open(Path folder, TeamAddress address) throws StoreException {
		Optional<Secret> found = passwordRefused ? Optional.empty() : passwords.find(folder, address);
		if (found.isEmpty()) {
			return false;
		}
		try (Secret password = found.get()) {
			server = TeamStores.connect(address, password);
			return true;
		} catch (StoreAwayException e) {
			throw e;
		} catch (StoreException e) {
			// To try a wrong password again and again could lock the user out.
			passwordRefused = e.getCause() instanceof SQLException sql && WRONG_PASSWORD.equals(sql.getSQLState());
			throw e;
		}
	}

	/**
	 * Takes a connection that was just made, in the place of the former one.
	 *
	 * @return whether the password is kept, if it was to be
	 */
	boolean take(TeamServer made, Path folder, TeamAddress address, Secret password, boolean remember) {
		close();
		server = made;
		use(password);
		return !remember || passwords.keep(folder, address, password);
	}

	/** @param password is copied */
	void use(Secret password) {
		passwordRefused = false;
		passwords.use(password);
	}

	/** Closes, and forgets all passwords. */
	void forget(Path folder) throws IOException {
		close();
		passwords.forget(folder);
	}

	void close() {
		if (server != null) {
			server.close();
			server = null;
		}
	}
}
