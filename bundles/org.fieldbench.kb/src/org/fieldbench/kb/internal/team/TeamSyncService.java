/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ThreeWayMerge;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreAwayException;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamPositionRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamStores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Exchanges with the team's database over one connection, which is kept as long as it works. */
@Component
public final class TeamSyncService implements TeamSync {

	private static final String WRONG_PASSWORD = "28P01";

	private final TeamDesk desk;
	private final ArticleLibrary library;
	private final Passwords passwords;
	private final Carrying carrying;
	private final Integrating integrating;
	private final Sharing sharing;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile TeamStatus status = TeamStatus.NONE;
	private TeamServer server;
	private boolean passwordRefused;

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
		this.passwords = passwords;
		integrating = new Integrating(desk);
	}

	/** What is said of one's own articles stays private until they are shared. */
	static boolean isShared(ArticleLibrary library, String article) {
		return library.origin(article).filter(origin -> origin != Origin.OWN).isPresent();
	}

	@Override
	public String check(TeamLogin login) throws KnowledgeBaseException {
		try (TeamServer tried = TeamStores.connect(login.address(), login.password())) {
			long position = tried.team().position();
			return position == 0 ? "The login works. The database is empty: you found the team."
					: "The login works. The team has shared " + position + (position == 1 ? " change" : " changes") + " so far.";
		} catch (StoreException e) {
			throw new KnowledgeBaseException(e.getMessage(), e);
		}
	}

	@Override
	public synchronized Optional<String> connect(TeamLogin login, boolean remember) throws KnowledgeBaseException {
		TeamAddress address = login.address();
		Secret password = login.password();
		if (address.user().isEmpty()) {
			throw new KnowledgeBaseException("The address names no user. Write it like postgresql://ann@" + address.host() + "/" + address.database() + ".");
		}
		TeamServer tried = null;
		try {
			tried = TeamStores.connect(address, password);
			join(tried.team());
			Files.createDirectories(desk.folder());
			TeamSettings.NONE.withAddress(address).write(desk.folder());
		} catch (IOException e) {
			close(tried);
			throw new KnowledgeBaseException(e instanceof StoreException ? e.getMessage()
					: "The folder " + desk.folder() + " cannot be made: " + e.getMessage(), e);
		} catch (KnowledgeBaseException e) {
			close(tried);
			throw e;
		}
		closeServer();
		server = tried;
		passwordRefused = false;
		passwords.use(password);
		boolean kept = remember && passwords.keep(desk.folder(), address, password);
		library.refresh();
		syncNow();
		return remember && !kept ? Optional.of("This computer has no keyring that Fieldbench can use, so the password is not kept. It is asked for"
				+ " at the next start; scripts give it by the variable " + TeamSync.PASSWORD_VARIABLE + ".") : Optional.empty();
	}

	private void join(TeamPositionRecord team) throws KnowledgeBaseException {
		Optional<TeamPositionRecord> here = desk.ask(store -> {
			store.join(team.team());
			return store.team();
		});
		if (!here.map(TeamPositionRecord::team).equals(Optional.of(team.team()))) {
			throw new KnowledgeBaseException("This data folder holds the articles of another team. Use another data folder for this team, with --data.");
		}
	}

	@Override
	public synchronized void use(char... password) {
		passwordRefused = false;
		try (Secret secret = new Secret(password)) {
			passwords.use(secret);
		}
	}

	@Override
	public synchronized void disconnect() throws KnowledgeBaseException {
		closeServer();
		if (desk.hasTeam()) {
			TeamSettings.NONE.write(desk.folder());
		}
		try {
			passwords.forget(desk.folder());
		} catch (IOException e) {
			throw new KnowledgeBaseException("The password cannot be taken out of " + desk.folder() + ": " + e.getMessage(), e);
		}
		tell(TeamStatus.NONE);
	}

	@Override
	public TeamStatus status() {
		return status;
	}

	@Override
	public synchronized void refresh() {
		try {
			TeamSettings settings = TeamSettings.read(desk.folder());
			tell(settings.address().isEmpty() ? TeamStatus.NONE : now(settings, settings.since().isPresent() ? State.AWAY
					: settings.problem().isPresent() ? State.TROUBLE : State.UP_TO_DATE));
		} catch (KnowledgeBaseException e) {
			tell(trouble(TeamSettings.NONE, e.getMessage()));
		}
	}

	@Override
	public synchronized TeamStatus syncNow() throws KnowledgeBaseException {
		TeamSettings settings = TeamSettings.read(desk.folder());
		TeamAddress address = settings.address().orElseThrow(() -> new KnowledgeBaseException(
				"No team is connected. Connect to one with Connect to a Team, or with: fieldbench team connect ADDRESS"));
		try {
			Optional<Boolean> changed = exchange(settings, address);
			if (changed.isEmpty()) {
				return status;
			}
			keep(settings.synced(Instant.now()));
			if (changed.get()) {
				library.refresh();
			}
			tell(now(settings.synced(Instant.now()), State.UP_TO_DATE));
		} catch (StoreAwayException e) {
			closeServer();
			TeamSettings away = settings.away(Instant.now(), e.getMessage());
			keep(away);
			library.refresh();
			tell(now(away, State.AWAY));
		} catch (StoreException | KnowledgeBaseException e) {
			closeServer();
			keep(settings.refused(e.getMessage()));
			library.refresh();
			tell(trouble(settings, e.getMessage()));
			throw e instanceof KnowledgeBaseException known ? known : new KnowledgeBaseException(e.getMessage(), e);
		}
		return status;
	}

	/** @return whether any article here changed; empty when there is no password to log in with */
	private Optional<Boolean> exchange(TeamSettings settings, TeamAddress address) throws KnowledgeBaseException, StoreException {
		if (server != null) {
			try {
				return Optional.of(carrying.exchange(server));
			} catch (StoreAwayException e) {
				closeServer(); // the connection may be from before the server was started again: a new one tells
			}
		}
		return open(settings, address) ? Optional.of(carrying.exchange(server)) : Optional.empty();
	}

	/** The times of the last exchange are worth a file only when they tell something new. */
	private void keep(TeamSettings now) throws KnowledgeBaseException {
		TeamSettings before = TeamSettings.read(desk.folder());
		boolean news = !before.since().equals(now.since()) || !before.problem().equals(now.problem()) || before.last().isEmpty()
				|| now.last().isPresent() && now.last().get().isAfter(before.last().get().plusSeconds(60));
		if (news && before.address().equals(now.address())) {
			now.write(desk.folder());
		}
	}

	/** @return false when no password is at hand, or it was refused and would be refused again */
	private boolean open(TeamSettings settings, TeamAddress address) throws StoreException {
		Optional<Secret> found = passwordRefused ? Optional.empty() : passwords.find(desk.folder(), address);
		if (found.isEmpty()) {
			tell(now(settings, State.PASSWORD));
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

	private TeamStatus now(TeamSettings settings, State state) {
		try {
			int waiting = carrying.waiting();
			State shown = state == State.UP_TO_DATE && waiting > 0 ? State.WAITING : state;
			Optional<Instant> since = state == State.AWAY ? settings.since() : Optional.empty();
			return new TeamStatus(shown, settings.address().map(TeamAddress::toString), waiting, integrating.conflicts().size(), settings.last(), since,
					settings.problem());
		} catch (KnowledgeBaseException e) {
			return trouble(settings, e.getMessage());
		}
	}

	private static TeamStatus trouble(TeamSettings settings, String why) {
		return new TeamStatus(State.TROUBLE, settings.address().map(TeamAddress::toString), 0, 0, settings.last(), Optional.empty(), Optional.of(why));
	}

	private void tell(TeamStatus now) {
		boolean changed = !now.equals(status);
		status = now;
		if (changed) {
			listeners.forEach(Runnable::run);
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
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void closeServer() {
		close(server);
		server = null;
	}

	private static void close(TeamServer open) {
		if (open != null) {
			open.close();
		}
	}

	@Deactivate
	public synchronized void close() {
		closeServer();
	}
}
