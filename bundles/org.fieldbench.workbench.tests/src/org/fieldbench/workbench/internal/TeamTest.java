/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.team.TeamBackground;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamParcel;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamServer;
import org.fieldbench.store.TeamStores;
import org.fieldbench.store.TeamTextRecord;
import org.fieldbench.testing.PostgresServer;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Working as a team in the workbench, against a real server and a colleague. */
@ExtendWith(WorkbenchExtension.class)
class TeamTest {

	private static final String COMMANDS = "org.fieldbench.kb.ui.team.";
	private static final String BODY = "Use the adapter that came with the phone.\n\nLook at the label: 5 V.\n\nAsk when in doubt.\n";

	private final String id = "t-" + UUID.randomUUID().toString().substring(0, 6);
	private static PostgresServer server;
	private static String address;

	/** One for all, since a data folder belongs to one team. */
	@BeforeAll
	static void startTheServer() throws Exception {
		PostgresServer.problem().ifPresent(Assumptions::abort);
		server = PostgresServer.start();
		address = server.address("team");
	}

	@AfterAll
	static void stopTheServer() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@BeforeEach
	void write(Bot bot) throws Exception {
		service(ArticleEditing.class).save(ArticleEdit.create(Article.draft(id, "Which adapter " + id, BODY), new Signature("Ann", "first")));
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		bot.with("kb.search", Text.class, text -> text.setText(id.substring(2)));
		bot.waitUntil("the article is listed", () -> rows(bot).length > 0);
		bot.with("kb.list", Table.class, table -> {
			table.setSelection(rows(bot));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private TableItem[] rows(Bot bot) {
		return Stream.of(bot.find("kb.list", Table.class).getItems()).filter(item -> item.getText(0).contains(id)).toArray(TableItem[]::new);
	}

	@AfterEach
	void leave() throws Exception {
		service(TeamBackground.class).start();
		service(TeamSync.class).disconnect();
	}

	private static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	private static void run(Bot bot, String command) {
		bot.ask(() -> {
			Commands.run(COMMANDS + command, Map.of());
			return null;
		});
	}

	private static String said(Bot bot, String widget) {
		return bot.read(widget, MessageLine.class, MessageLine::message);
	}

	private static boolean status(Bot bot, String part) {
		return bot.find("team.status", Link.class).getText().contains(part);
	}

	private void type(Bot bot, String password) {
		bot.with("team.address", Text.class, text -> text.setText(address.replace(PostgresServer.USER + "@", "")));
		bot.with("team.user", Text.class, text -> text.setText(PostgresServer.USER));
		bot.with("team.password", Text.class, text -> text.setText(password));
		bot.with("team.remember", Button.class, button -> button.setSelection(false));
	}

	private void connect(Bot bot) throws Exception {
		run(bot, "connect");
		bot.waitUntil("the dialog is open", () -> bot.has("team.connect"));
		type(bot, "hunter2");
		bot.press("team.test");
		bot.waitUntil("the wrong password is told", () -> bot.find("team.message", MessageLine.class).message().contains("refused the user"));
		assertFalse(said(bot, "team.message").contains("hunter2"));
		Screenshot.inBothThemes(bot, "team-connect-refused");
		type(bot, PostgresServer.PASSWORD);
		bot.press("team.test");
		bot.waitUntil("the login works", () -> bot.find("team.message", MessageLine.class).message().contains("The login works"));
		Screenshot.inBothThemes(bot, "team-connect");
		bot.press("team.connect");
		bot.waitUntil("it is connected", () -> !bot.has("team.connect") && status(bot, "up to date"));
	}

	/** Somebody else of the team changes the article. */
	private void colleague(String from, String to) throws Exception {
		try (Secret password = Secret.of(PostgresServer.PASSWORD); TeamServer team = TeamStores.connect(TeamAddress.parse(address), password)) {
			TeamRevisionRecord head = head(team).orElseThrow();
			byte[] text = new String(team.text(head.id()).orElseThrow(), StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8);
			var revision = new TeamRevisionRecord(UUID.randomUUID().toString(), id, OptionalInt.empty(), Optional.of(head.id()), "edited", "Bob",
					Optional.of(Instant.now()), "Bob's change", sha256(text), List.of(), OptionalLong.empty());
			assertEquals(List.of(), team.push(List.of(new TeamParcel(Optional.of(head.id()), List.of(new TeamTextRecord(revision, text)))), List.of()).refused());
		}
	}

	private Optional<TeamRevisionRecord> head(TeamServer team) throws StoreException {
		return team.pull(0, 1000).revisions().stream().filter(revision -> revision.article().equals(id)).reduce((earlier, later) -> later);
	}

	private boolean isThere() {
		try (Secret password = Secret.of(PostgresServer.PASSWORD); TeamServer team = TeamStores.connect(TeamAddress.parse(address), password)) {
			return head(team).isPresent();
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String sha256(byte[] text) throws Exception {
		return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text));
	}

	private void share(Bot bot) throws Exception {
		connect(bot);
		run(bot, "share");
		bot.waitUntil("it is shared", () -> service(ArticleLibrary.class).origin(id).equals(Optional.of(Origin.TEAM)));
		bot.waitUntil("the team has it", () -> isThere() && status(bot, "up to date"));
	}

	@Test
	void whatAColleagueChangesAppearsByItself(Bot bot) throws Exception {
		share(bot);
		colleague("5 V", "5 volts");
		bot.waitUntil("the change is here", () -> body().contains("5 volts"));
		assertEquals(1, service(ArticleEditing.class).history(id).stream().filter(revision -> revision.author().equals("Bob")).count());
		Screenshot.inBothThemes(bot, "team-up-to-date");
	}

	private String body() {
		return service(ArticleLibrary.class).find(id).map(Article::body).orElse("");
	}

	@Test
	void aConflictIsShownAndMergedByHand(Bot bot) throws Exception {
		share(bot);
		service(TeamBackground.class).stop();
		OpenArticle now = service(ArticleEditing.class).open(id);
		service(ArticleEditing.class).save(ArticleEdit.of(now.article().withBody(BODY.replace("5 V", "5 V, 2 A")), now.revision().number(),
				new Signature("Ann", "more")));
		colleague("5 V", "5 V DC");
		service(TeamBackground.class).start();
		bot.waitUntil("the conflict is told", () -> status(bot, "1 article to merge"));
		bot.waitUntil("it is told over the article", () -> bot.find("kb.conflict", MessageLine.class).isVisible());
		assertTrue(said(bot, "kb.conflict").startsWith("The article " + id + " was changed here and by Bob."), said(bot, "kb.conflict"));
		bot.waitUntil("the list marks it", () -> rows(bot)[0].getText(0).contains("\u2260 to merge"));
		Screenshot.inBothThemes(bot, "team-conflict");
		bot.press("kb.conflict.merge");
		bot.waitUntil("both sides are shown", () -> bot.has("team.merge.ok"));
		assertFalse(bot.read("team.merge.ok", Button.class, Button::getEnabled), "There are marks.");
		assertTrue(said(bot, "team.merge.message").startsWith("One place contradicts"), said(bot, "team.merge.message"));
		assertEquals(List.of(), bot.ask(() -> Reach.problems(bot.find("team.merge.ok", Button.class).getShell())));
		Screenshot.inBothThemes(bot, "team-merge");
		bot.press("team.merge.mine");
		bot.with("kb.edit.source", StyledText.class, text -> text.setText(text.getText().replace("5 V, 2 A", "5 V DC, 2 A")));
		bot.waitUntil("it can be merged", () -> bot.find("team.merge.ok", Button.class).getEnabled());
		bot.press("team.merge.ok");
		bot.waitUntil("it is merged", () -> !bot.has("team.merge.ok") && body().contains("5 V DC, 2 A") && status(bot, "up to date"));
		assertTrue(service(TeamSync.class).conflicts().isEmpty());
		bot.waitUntil("it is told no more", () -> !bot.find("kb.conflict", MessageLine.class).isVisible() && !rows(bot)[0].getText(0).contains("merge"));
	}

	@Test
	void aDatabaseThatWasSetBackIsFilledAgainAfterAsking(Bot bot) throws Exception {
		share(bot);
		restart(server::backUp);
		service(Discussions.class).post(service(ArticleLibrary.class).find(id).orElseThrow(), NewComment.of("Ann", "Said after the backup."));
		service(TeamSync.class).syncNow();
		restart(server::putBack);
		bot.waitUntil("it is told", () -> status(bot, "database set back"));
		bot.display().asyncExec(() -> Commands.run(COMMANDS + "sync", Map.of()));
		bot.waitUntil("the user is asked", () -> bot.has("team.dialog.1"));
		assertEquals(List.of(), bot.ask(() -> Reach.problems(bot.find("team.dialog.0", Button.class).getShell())));
		Screenshot.inBothThemes(bot, "team-set-back");
		bot.press("team.dialog.0");
		bot.waitUntil("it is told what came of it", () -> bot.has("team.dialog.0") && !bot.has("team.dialog.1"));
		Screenshot.inBothThemes(bot, "team-filled-again");
		bot.press("team.dialog.0");
		bot.waitUntil("it is up to date", () -> status(bot, "up to date"));
	}

	@Test
	void aNewDatabaseTakesThePlaceOfOneThatWasLostAfterAsking(Bot bot) throws Exception {
		share(bot);
		address = server.address("anew");
		run(bot, "connect");
		bot.waitUntil("the dialog is open", () -> bot.has("team.connect"));
		type(bot, PostgresServer.PASSWORD);
		bot.display().asyncExec(() -> bot.find("team.connect", Button.class).notifyListeners(SWT.Selection, new Event()));
		bot.waitUntil("the user is asked", () -> bot.has("team.dialog.1"));
		Screenshot.inBothThemes(bot, "team-new-database");
		bot.press("team.dialog.0");
		bot.waitUntil("it is filled", () -> !bot.has("team.connect") && status(bot, "up to date") && isThere());
	}

	private interface Doing {
		void run() throws Exception;
	}

	private static void restart(Doing meanwhile) throws Exception {
		service(TeamBackground.class).stop();
		server.kill();
		meanwhile.run();
		server.resume();
		service(TeamBackground.class).start();
	}

	@Test
	void theStatusLineSaysThatTheServerIsAway(Bot bot) throws Exception {
		service(TeamSync.class).connect(TeamLogin.of(address, "", PostgresServer.PASSWORD), false);
		bot.waitUntil("it is connected", () -> status(bot, "up to date"));
		server.kill();
		bot.waitUntil("the server is away", () -> status(bot, "server away since "));
		Screenshot.inBothThemes(bot, "team-away");
		server.resume();
		service(TeamBackground.class).wake();
		bot.waitUntil("the server is back", () -> status(bot, "up to date"));
	}
}
