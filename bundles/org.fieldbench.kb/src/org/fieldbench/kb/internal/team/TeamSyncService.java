/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ThreeWayMerge;
import org.fieldbench.kb.internal.team.Carrying.Carried;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamRefill;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreAwayException;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamRevisionRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Exchanges with the team's database over one connection, which is kept as long as it works. */
@Component
public final class TeamSyncService implements TeamSync {

	private final TeamDesk desk;
	private final ArticleLibrary library;
	private final Joining joining;
	private final TeamLine line;
	private final TeamBoard board;
	private final Carrying carrying;
	private final Integrating integrating;
	private final Sharing sharing;

	@Activate
	public TeamSyncService(@Reference TeamDesk desk, @Reference ArticleLibrary library, @Reference ArticleEditing editing, @Reference ArticleHome home,
			@Reference DiscussionExchange talk, @Reference Discussions discussions) {
		this(desk, library, new Sharing(desk, library, editing, home), new Carrying(desk, talk, discussions, article -> isShared(library, article)),
				new Passwords(System::getenv));
	}

	TeamSyncService(TeamDesk desk, ArticleLibrary library, Sharing sharing, Carrying carrying, Passwords passwords) {
		this.desk = desk;
		this.library = library;
		this.sharing = sharing;
		this.carrying = carrying;
		integrating = new Integrating(desk);
		joining = new Joining(desk);
		line = new TeamLine(passwords);
		board = new TeamBoard(desk, carrying, integrating);
	}

	/** What is said of one's own articles stays private until they are shared. */
	static boolean isShared(ArticleLibrary library, String article) {
		return library.origin(article).filter(origin -> origin != Origin.OWN).isPresent();
	}

	@Override
	public String check(TeamLogin login) throws KnowledgeBaseException {
		return joining.check(login);
	}

	@Override
	public synchronized Optional<String> connect(TeamLogin login, boolean remember) throws KnowledgeBaseException {
		return connect(login, remember, false, carrying::exchange);
	}

	@Override
	public synchronized Optional<String> connectAndRefill(TeamLogin login, boolean remember) throws KnowledgeBaseException {
		requireNothingToMerge();
		return connect(login, remember, true, carrying::refill);
	}

	private Optional<String> connect(TeamLogin login, boolean remember, boolean refill, TeamLine.Work<Carried> first) throws KnowledgeBaseException {
		boolean asWished = line.take(joining.join(login, refill), desk.folder(), login.address(), login.password(), remember);
		library.refresh();
		carry(first);
		return asWished ? Optional.empty() : Optional.of("This computer has no keyring that Fieldbench can use, so the password is not kept."
				+ " It is asked for at the next start; scripts give it by the variable " + TeamSync.PASSWORD_VARIABLE + ".");
	}

	@Override
	public synchronized void use(char... password) {
		try (Secret secret = new Secret(password)) {
			line.use(secret);
		}
	}

	@Override
	public synchronized void disconnect() throws KnowledgeBaseException {
		line.close();
		if (desk.hasTeam()) {
			TeamSettings.NONE.write(desk.folder());
		}
		try {
			line.forget(desk.folder());
		} catch (IOException e) {
			throw new KnowledgeBaseException("The password cannot be taken out of " + desk.folder() + ": " + SystemWords.of(e) + ". Try again, or look at that folder and the keyring yourself.", e);
		}
		board.disconnected();
	}

	@Override
	public TeamStatus status() {
		return board.status();
	}

	@Override
	public synchronized void refresh() {
		board.refresh();
	}

	@Override
	public synchronized TeamStatus syncNow() throws KnowledgeBaseException {
		carry(carrying::exchange);
		return board.status();
	}

	@Override
	public synchronized Optional<TeamRefill> refill() throws KnowledgeBaseException {
		requireNothingToMerge();
		return carry(carrying::refill).map(carried -> new TeamRefill(carried.sent()));
	}

	private void requireNothingToMerge() throws KnowledgeBaseException {
		if (desk.hasTeam()) {
			carrying.requireNothingToMerge();
		}
	}

	/** @return what was carried; empty when the database is away, or there is no password to log in with */
	private Optional<Carried> carry(TeamLine.Work<Carried> work) throws KnowledgeBaseException {
		TeamSettings settings = TeamSettings.read(desk.folder());
		TeamAddress address = settings.address().orElseThrow(() -> new KnowledgeBaseException(
				"No team is connected. Connect to one with Connect to a Team, or with: fieldbench team connect ADDRESS"));
		try {
			Optional<Carried> carried = line.run(desk.folder(), address, work);
			if (carried.isEmpty()) {
				board.passwordNeeded(settings, line.problem());
				return carried;
			}
			if (carried.get().changed()) {
				library.refresh();
			}
			board.synced(settings);
			return carried;
		} catch (StoreAwayException e) {
			line.close();
			library.refresh();
			board.away(settings, e.getMessage());
			return Optional.empty();
		} catch (StoreException | KnowledgeBaseException e) {
			line.close();
			library.refresh();
			board.refused(settings, e);
			throw e instanceof KnowledgeBaseException known ? known : new KnowledgeBaseException(e.getMessage(), e);
		}
	}

	@Override
	public List<TeamConflict> conflicts() throws KnowledgeBaseException {
		return desk.hasTeam() ? integrating.conflicts() : List.of();
	}

	@Override
	public Optional<TeamConflict> conflict(String article) throws KnowledgeBaseException {
		return conflicts().stream().filter(each -> TeamRevisionRecord.key(each.article()).equals(TeamRevisionRecord.key(article))).findFirst();
	}

	@Override
	public Revision resolve(TeamConflict conflict, String text, Signature signature) throws KnowledgeBaseException {
		if (ThreeWayMerge.hasMarks(text)) {
			throw new KnowledgeBaseException("The text still has marks of a conflict, \"<<<<<<<\" or \">>>>>>>\". Decide what is to stay, and take the marks away.");
		}
		if (signature.author().isBlank()) {
			throw new KnowledgeBaseException("A change needs an author.");
		}
		if (!integrating.resolve(conflict, text, signature)) {
			throw new KnowledgeBaseException("The article " + conflict.article() + " was changed again meanwhile. Look at both sides again, then merge them.");
		}
		library.refresh();
		refresh();
		List<TeamRevisionRecord> history = desk.ask(store -> store.history(conflict.article()));
		return Revisions.of(history.get(history.size() - 1));
	}

	@Override
	public void share(String article) throws KnowledgeBaseException {
		if (desk.ask(store -> store.team()).isEmpty()) {
			throw new KnowledgeBaseException("No team was joined, so there is nobody to share the article " + article + " with. Connect to a team first.");
		}
		sharing.share(article);
		library.refresh();
		refresh();
	}

	@Override
	public void addListener(Runnable listener) {
		board.listeners().add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		board.listeners().remove(listener);
	}

	@Deactivate
	public synchronized void close() {
		line.close();
	}
}
