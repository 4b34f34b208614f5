/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamStore;
import org.fieldbench.store.TeamStores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Opens the team's store on this computer when it is first needed, and keeps it open. */
@Component(service = TeamDesk.class)
public final class TeamDesk {

	private final Supplier<Path> data;
	private Path opened;
	private TeamStore store;

	@Activate
	public TeamDesk() {
		this(DataFolder::locate);
	}

	/** @param data says where the data is, each time */
	public TeamDesk(Supplier<Path> data) {
		this.data = data;
	}

	/** Something that asks or changes the store. */
	@FunctionalInterface
	interface Question<T> {
		T ask(TeamStore store) throws StoreException;
	}

	/** @return the folder of what is kept about the team; it is there when a team was ever joined */
	Path folder() {
		return data.get().resolve("team");
	}

	boolean hasTeam() {
		return Files.isDirectory(folder());
	}

	<T> T ask(Question<T> question) throws KnowledgeBaseException {
		try {
			return question.ask(store());
		} catch (StoreException e) {
			throw new KnowledgeBaseException(e.getMessage(), e);
		}
	}

	private synchronized TeamStore store() throws StoreException {
		Path now = data.get();
		if (store == null || !now.equals(opened)) {
			close();
			store = TeamStores.open(now);
			opened = now;
		}
		return store;
	}

	@Deactivate
	public synchronized void close() {
		if (store != null) {
			store.close();
			store = null;
		}
	}
}
