/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class TeamSyncTest {

	private static final String TEXT = "One.\n\nTwo.\n\nThree.";

	@TempDir
	private Path folder;
	private final PostgresServer server;
	private final String address;
	private Laptop ann;
	private Laptop bob;

	TeamSyncTest(PostgresServer server) {
		this.server = server;
		address = server.address(PostgresExtension.freshSchema());
	}

	@BeforeEach
	void join() throws Exception {
		ann = new Laptop("Ann", folder.resolve("ann")).join(address);
		bob = new Laptop("Bob", folder.resolve("bob"), Clock.offset(Clock.systemUTC(), Duration.ofDays(-3)), name -> null).join(address);
	}

	@AfterEach
	void close() {
		ann.close();
		bob.close();
	}

	private void exchange() throws KnowledgeBaseException {
		for (int round = 0; round < 2; round++) {
			ann.sync.syncNow();
			bob.sync.syncNow();
		}
		assertEquals(State.UP_TO_DATE, ann.sync.status().state());
		assertEquals(State.UP_TO_DATE, bob.sync.status().state());
	}

	private void assertSame() throws Exception {
		assertEquals(ann.everything(), bob.everything());
	}

	@Test
	void eachSeesArticlesEditsAndCommentsOfTheOther() throws Exception {
		List<String> told = new ArrayList<>();
		bob.library.addListener(() -> told.add("changed"));
		ann.writeAndShare("7", TEXT);
		ann.say("7", "Mind the adapter.");
		exchange();
		assertEquals(Optional.of(Origin.TEAM), bob.library.origin("7"));
		assertFalse(told.isEmpty(), "A view that is open hears of it.");
		assertEquals(List.of("Mind the adapter."), bob.comments("7"));
		bob.change("7", "Two", "Second");
		bob.say("7", "I do.");
		exchange();
		assertEquals("One.\n\nSecond.\n\nThree.", ann.body("7"));
		assertEquals(List.of("Ann", "Bob"), ann.editing.history("7").stream().map(Revision::author).toList());
		assertSame();
	}

	@Test
	void anArticleIsSharedWithItsHistoryAndItsFilesAndItsFolderIsPutAside() throws Exception {
		byte[] picture = { 1, 2, 3, 0, -1 };
		ann.editing.save(ArticleEdit.create(Article.draft("8", "Eight", TEXT), ann.signature())
				.attach(List.of(NewAttachment.of("plan.bin", picture))));
		ann.change("8", "One", "First");
		ann.sync.share("8");
		assertFalse(Files.exists(ann.data.resolve("articles/8")));
		try (Stream<Path> aside = Files.list(ann.data.resolve("team/before-sharing"))) {
			assertTrue(aside.allMatch(each -> Files.exists(each.resolve("revisions/0002.md"))));
		}
		exchange();
		assertEquals(2, bob.editing.history("8").size());
		assertTrue(bob.editing.text("8", 1).contains("One."));
		Attachment attachment = bob.editing.open("8").attachments().get(0);
		try (InputStream content = bob.editing.content("8", attachment)) {
			assertArrayEquals(picture, content.readAllBytes());
		}
		var again = assertThrows(KnowledgeBaseException.class, () -> ann.sync.share("8"));
		assertTrue(again.getMessage().contains("shared with the team already"), again.getMessage());
	}

	@Test
	void aShippedArticleCanBeSharedToo() throws Exception {
		ann.sync.share("212");
		ann.change("212", "UPS", "uninterruptible power supply");
		exchange();
		assertEquals(Revision.Kind.SHIPPED, bob.editing.history("212").get(0).kind());
		assertTrue(bob.body("212").contains("uninterruptible"));
		assertSame();
	}

	@Test
	void whatIsSaidOfAnOwnArticleStaysPrivateUntilItIsShared() throws Exception {
		ann.editing.save(ArticleEdit.create(Article.draft("9", "Nine", TEXT), ann.signature()));
		ann.say("9", "For me alone.");
		ann.say("212", "For all.");
		exchange();
		assertEquals(List.of(), bob.comments("9"));
		assertEquals(List.of("For all."), bob.comments("212"));
		ann.sync.share("9");
		exchange();
		assertEquals(List.of("For me alone."), bob.comments("9"));
	}

	@Test
	void changesOfDifferentLinesAreMergedAndNothingIsLost() throws Exception {
		ann.writeAndShare("7", TEXT);
		exchange();
		ann.change("7", "One", "First");
		bob.change("7", "Three", "Third");
		exchange();
		assertEquals("First.\n\nTwo.\n\nThird.", ann.body("7"));
		assertSame();
		assertEquals(4, ann.editing.history("7").size(), "the first one, both changes, and what they were merged to");
	}

	@Test
	void filesOfTheSameNameAreBothKept() throws Exception {
		ann.writeAndShare("7", TEXT);
		exchange();
		attach(ann, "a");
		attach(bob, "b");
		exchange();
		assertEquals(2, ann.editing.open("7").attachments().size());
		assertSame();
	}

	private static void attach(Laptop laptop, String content) throws KnowledgeBaseException {
		OpenArticle now = laptop.editing.open("7");
		laptop.editing.save(ArticleEdit.of(now.article(), now.revision().number(), laptop.signature())
				.attach(List.of(NewAttachment.of("plan.txt", content.getBytes(StandardCharsets.UTF_8)))));
	}

	private void disagree() throws Exception {
		ann.writeAndShare("7", TEXT);
		exchange();
		ann.change("7", "Two", "Ann's");
		bob.change("7", "Two", "Bob's");
		ann.sync.syncNow();
		bob.sync.syncNow();
	}

	@Test
	void whatContradictsIsAConflictAndWorkGoesOn() throws Exception {
		disagree();
		assertEquals(1, bob.sync.status().conflicts());
		assertTrue(bob.sync.status().sentence().contains("1 article to merge"), bob.sync.status().sentence());
		TeamConflict conflict = bob.sync.conflict("7").orElseThrow();
		assertTrue(conflict.base().contains("Two.") && conflict.mine().contains("Bob's.") && conflict.theirs().contains("Ann's."));
		assertTrue(conflict.merged().contains("<<<<<<< yours\nBob's.\n=======\nAnn's.\n>>>>>>> the team's, by Ann"), conflict.merged());
		assertEquals("One.\n\nBob's.\n\nThree.", bob.body("7"));
		assertTrue(bob.editing.open("7").problems().get(0).contains("Merge"), bob.editing.open("7").problems().toString());
		bob.change("7", "One", "First");
		bob.say("7", "Still at work.");
		ann.writeAndShare("8", TEXT);
		exchangeWithConflict();
		assertEquals(List.of("Still at work."), ann.comments("7"), "Only the article waits.");
		assertEquals(Optional.of(Origin.TEAM), bob.library.origin("8"));
		assertEquals("One.\n\nAnn's.\n\nThree.", ann.body("7"));
		TeamConflict now = bob.sync.conflict("7").orElseThrow();
		assertThrows(KnowledgeBaseException.class, () -> bob.sync.resolve(conflict, now.mine(), bob.signature()), "It was changed since.");
		assertThrows(KnowledgeBaseException.class, () -> bob.sync.resolve(now, now.merged(), bob.signature()), "It has marks.");
		bob.sync.resolve(now, now.mine().replace("Bob's", "Ann's and Bob's"), bob.signature());
		exchange();
		assertEquals("First.\n\nAnn's and Bob's.\n\nThree.", ann.body("7"));
		assertEquals(0, bob.sync.status().conflicts());
		assertSame();
		assertEquals(5, ann.editing.history("7").size(), "no side is lost");
	}

	private void exchangeWithConflict() throws KnowledgeBaseException {
		bob.sync.syncNow();
		ann.sync.syncNow();
		bob.sync.syncNow();
	}

	@Test
	void theTeamGoesOnWhileAConflictIsOpen() throws Exception {
		disagree();
		ann.change("7", "Three", "Third");
		ann.sync.syncNow();
		bob.sync.syncNow();
		TeamConflict conflict = bob.sync.conflict("7").orElseThrow();
		assertEquals(2, conflict.arrived().size());
		assertTrue(conflict.merged().contains("Third."));
		bob.sync.resolve(conflict, conflict.theirs(), bob.signature());
		exchange();
		assertEquals("One.\n\nAnn's.\n\nThird.", bob.body("7"));
		assertSame();
	}

	@Test
	void twoNewArticlesOfOneIdAreAConflictToo() throws Exception {
		ann.writeAndShare("7", "Of Ann.");
		bob.writeAndShare("7", "Of Bob.");
		ann.sync.syncNow();
		bob.sync.syncNow();
		TeamConflict conflict = bob.sync.conflict("7").orElseThrow();
		assertEquals("", conflict.base());
		bob.sync.resolve(conflict, conflict.theirs(), bob.signature());
		exchange();
		assertEquals("Of Ann.", bob.body("7"));
		assertSame();
	}

	@Test
	void anEditorThatIsOpenIsToldThatTheTeamChangedTheArticle() throws Exception {
		ann.writeAndShare("7", TEXT);
		exchange();
		OpenArticle opened = bob.editing.open("7");
		ann.change("7", "One", "First");
		exchange();
		var conflict = assertThrows(EditConflictException.class, () -> bob.editing.save(ArticleEdit
				.of(opened.article().withBody("Other."), opened.revision().number(), bob.signature())));
		assertEquals(2, conflict.theirs().number());
		assertTrue(bob.editing.text("7", conflict.base()).contains("One."), "What the editor began with is still revision 1.");
	}

	@Test
	void clocksThatDifferDoNotMatter() throws Exception {
		ann.writeAndShare("7", TEXT);
		exchange();
		ann.say("7", "Later on Ann's clock.");
		bob.say("7", "Three days ago on Bob's clock.");
		exchange();
		assertEquals(ann.comments("7"), bob.comments("7"));
		bob.change("7", "One", "First");
		exchange();
		assertEquals("First.\n\nTwo.\n\nThree.", ann.body("7"), "What counts is the order in which things arrive.");
		assertSame();
	}

	@Test
	void aWrongPasswordChangesNothingAndIsNowhere() throws Exception {
		try (Laptop eve = new Laptop("Eve", folder.resolve("eve"))) {
			var problem = assertThrows(KnowledgeBaseException.class,
					() -> eve.sync.connect(TeamLogin.of(address, "", "hunter2"), false));
			assertTrue(problem.getMessage().contains("refused the user"), problem.getMessage());
			assertEquals(TeamStatus.NONE, eve.sync.status());
			assertFalse(eve.desk.hasTeam());
		}
		try (Laptop again = new Laptop("Ann", ann.data, Clock.systemUTC(), name -> "hunter2")) {
			assertThrows(KnowledgeBaseException.class, again.sync::syncNow);
			assertEquals(State.PASSWORD, again.sync.syncNow().state(), "It is not tried again and again.");
			again.sync.use(PostgresServer.PASSWORD.toCharArray());
			assertEquals(State.UP_TO_DATE, again.sync.syncNow().state());
		}
		assertNoFileHolds(folder, "hunter2", PostgresServer.PASSWORD);
	}

	private static void assertNoFileHolds(Path folder, String... secrets) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (String secret : secrets) {
					assertFalse(content.contains(secret), file.toString());
				}
			}
		}
	}

	@Test
	void theEnvironmentGivesThePasswordToAScript() throws Exception {
		ann.writeAndShare("7", TEXT);
		try (Laptop script = new Laptop("Ann", ann.data, Clock.systemUTC(), name -> name.equals(TeamSync.PASSWORD_VARIABLE) ? PostgresServer.PASSWORD : null)) {
			assertEquals(State.UP_TO_DATE, script.sync.syncNow().state());
		}
		try (Laptop other = new Laptop("Ann", ann.data)) {
			assertEquals(State.PASSWORD, other.sync.syncNow().state());
			assertTrue(other.sync.status().sentence().contains("password needed"));
		}
	}

	@Test
	void aNewerDatabaseIsLeftAlone() throws Exception {
		try (var connection = connection(); var statement = connection.createStatement()) {
			statement.execute("INSERT INTO schema_version (number, checksum, applied) VALUES (99, 'x', 'y')");
		}
		ann.close();
		var problem = assertThrows(KnowledgeBaseException.class, ann.sync::syncNow);
		assertTrue(problem.getMessage().contains("newer Fieldbench"), problem.getMessage());
		assertEquals(State.TROUBLE, ann.sync.status().state());
	}

	private java.sql.Connection connection() throws Exception {
		var settings = new java.util.Properties();
		settings.setProperty("user", PostgresServer.USER);
		settings.setProperty("password", PostgresServer.PASSWORD);
		settings.setProperty("currentSchema", TeamAddress.parse(address).schema());
		return new org.postgresql.Driver().connect("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + PostgresServer.DATABASE, settings);
	}

	@Test
	void anotherTeamsDatabaseIsNotMixedIn() throws Exception {
		String other = server.address(PostgresExtension.freshSchema());
		var problem = assertThrows(KnowledgeBaseException.class, () -> ann.join(other));
		assertTrue(problem.getMessage().contains("another team"), problem.getMessage());
		ann.writeAndShare("7", TEXT);
		exchange();
		assertSame();
	}

	@Test
	void afterDisconnectingTheArticlesStayAndCanBeChanged() throws Exception {
		ann.writeAndShare("7", TEXT);
		exchange();
		bob.sync.disconnect();
		assertEquals(TeamStatus.NONE, bob.sync.status());
		bob.change("7", "One", "First");
		assertThrows(KnowledgeBaseException.class, bob.sync::syncNow);
		bob.join(address);
		exchange();
		assertEquals("First.\n\nTwo.\n\nThree.", ann.body("7"));
	}

	@Test
	void withoutATeamNothingIsShared() throws Exception {
		try (Laptop eve = new Laptop("Eve", folder.resolve("eve"))) {
			assertThrows(KnowledgeBaseException.class, () -> eve.sync.share("212"));
			assertEquals(List.of(), eve.sync.conflicts());
			eve.sync.refresh();
			assertEquals("Team: not connected", eve.sync.status().sentence());
		}
	}

	@Test
	void aPictureTravelsWithItsComment() throws Exception {
		byte[] gif = java.util.Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");
		ann.writeAndShare("9001", TEXT);
		String name = ann.discussions.post(ann.editing.open("9001").article(), NewComment.of("Ann", "So it looks.").withPicture(gif)).picture().orElseThrow();
		exchange();
		assertArrayEquals(gif, bob.discussions.picture(name).orElseThrow().bytes());
		assertTrue(Files.isRegularFile(bob.data.resolve("pictures").resolve(name)));
		Files.delete(bob.data.resolve("pictures").resolve(name));
		bob.sync.syncNow();
		assertArrayEquals(gif, bob.discussions.picture(name).orElseThrow().bytes(), "one that was lost is fetched again");
	}
}
