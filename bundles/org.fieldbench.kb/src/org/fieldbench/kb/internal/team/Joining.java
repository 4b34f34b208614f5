/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.EmptyDatabaseException;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamStores;

/** Tries logins, and makes this data folder belong to a team. */
record Joining(TeamDesk desk) {

	/** @return what was found, a sentence */
	String check(TeamLogin login) throws KnowledgeBaseException {
		try (TeamServer tried = TeamStores.connect(login.address(), login.password())) {
			long position = tried.team().position();
			return position == 0 ? "The login works. The database is empty: you found the team."
					: "The login works. The team has shared " + position + (position == 1 ? " change" : " changes") + " so far.";
		} catch (StoreException e) {
			throw new KnowledgeBaseException(e.getMessage(), e);
		}
	}

	/**
	 * @param refill whether a database that is empty is to become that of the team that this computer belongs to
	 * @return a connection with the team, which this computer belongs to from now on
	 */
	TeamServer join(TeamLogin login, boolean refill) throws KnowledgeBaseException {
		TeamAddress address = login.address();
		if (address.user().isEmpty()) {
			throw new KnowledgeBaseException("The address names no user. Write it like postgresql://ann@" + address.host() + "/" + address.database() + ".");
		}
		TeamServer tried = null;
		try {
			tried = TeamStores.connect(address, login.password());
			if (refill) {
				adopt(tried);
			}
			belongTo(tried.team());
			Files.createDirectories(desk.folder());
			TeamSettings.NONE.withAddress(address).write(desk.folder());
			return tried;
		} catch (IOException e) {
			close(tried);
			throw new KnowledgeBaseException(e instanceof StoreException ? e.getMessage()
					: "The folder " + desk.folder() + " cannot be made: " + SystemWords.of(e) + ". Look at the folder that it is to be in, and the disk.", e);
		} catch (KnowledgeBaseException e) {
			close(tried);
			throw e;
		}
	}

	private static void close(TeamServer open) {
		if (open != null) {
			open.close();
		}
	}

	private void adopt(TeamServer server) throws KnowledgeBaseException, StoreException {
		Optional<TeamPositionRecord> here = desk.ask(store -> store.team());
		if (here.isPresent() && !here.get().team().equals(server.team().team())) {
			server.adopt(here.get().team());
		}
	}

	private void belongTo(TeamPositionRecord team) throws KnowledgeBaseException {
		Optional<TeamPositionRecord> here = desk.ask(store -> {
			store.join(team.team());
			return store.team();
		});
		boolean same = here.map(TeamPositionRecord::team).equals(Optional.of(team.team()));
		if (!same && team.position() == 0) {
			throw new EmptyDatabaseException();
		}
		if (!same) {
			throw new KnowledgeBaseException("This data folder holds the articles of another team. Use another data folder for this team, with --data.");
		}
	}
}
