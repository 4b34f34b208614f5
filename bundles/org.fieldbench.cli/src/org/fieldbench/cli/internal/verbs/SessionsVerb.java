/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.store.SessionRecord;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sessions}: what was rehearsed and flashed. */
@Command(name = "sessions", sortOptions = false, description = {
		"List the kept sessions, newest first, or show all that happened in one.", "" }, footer = { "",
				"Examples: fieldbench sessions", "          fieldbench sessions 7" })
public final class SessionsVerb extends DataVerb {

	/** Opens the store in a data folder. */
	@FunctionalInterface
	interface Opener {
		SessionStore open(Path dataFolder) throws StoreException;
	}

	private final Opener opener;

	@Parameters(paramLabel = "ID", arity = "0..1", description = "Show this session, event by event.")
	private Long id;

	public SessionsVerb() {
		this(SessionStores::open);
	}

	SessionsVerb(Opener opener) {
		this.opener = opener;
	}

	@Override
	public Integer call() {
		try (SessionStore store = opener.open(context().data())) {
			if (id == null) {
				printAll(store.sessions());
			} else {
				printOne(store, store.session(id).orElseThrow(this::unknown));
			}
			return OK;
		} catch (StoreException e) {
			throw failed(e);
		}
	}

	private void printAll(List<SessionRecord> sessions) {
		if (json()) {
			printJson(sessions.stream().map(SessionFacts::head).toList());
		} else if (sessions.isEmpty()) {
			context().out().println("No session is kept in " + context().data() + " yet.");
		} else {
			context().out().print(SessionText.table(sessions));
			context().out().println("\nMore about one: fieldbench sessions ID");
		}
	}

	private void printOne(SessionStore store, SessionRecord session) throws StoreException {
		if (json()) {
			printJson(SessionFacts.all(session, store.events(session.id())));
		} else {
			context().out().print(SessionText.of(session, store.events(session.id())));
		}
	}

	private VerbException unknown() {
		return failed("There is no session " + id + " in " + context().data() + ". All of them: fieldbench sessions");
	}
}
