/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.team.EmptyDatabaseException;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamRefill;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An older backup took the place of the team's database: the laptops fill it again, and nothing is lost. */
@ExtendWith(PostgresExtension.class)
class TeamSetBackTest {

	private static final String TEXT = "One.\n\nTwo.\n\nThree.";
	private static final byte[] PLAN = { 1, 2, 3, 0, -1 };

	@TempDir
	private Path folder;
	private final ServerBackup backup;
	private Laptop ann;
	private Laptop bob;

	TeamSetBackTest(PostgresServer server) {
		backup = new ServerBackup(server, PostgresExtension.freshSchema());
	}

	@BeforeEach
	void shareAnArticleAndMakeABackup() throws Exception {
		ann = new Laptop("Ann", folder.resolve("ann")).join(backup.address());
		bob = new Laptop("Bob", folder.resolve("bob")).join(backup.address());
		ann.writeAndShare("7", TEXT);
		exchange();
		backup.make();
	}

	@AfterEach
	void close() {
		ann.close();
		bob.close();
	}

	private void exchange() throws KnowledgeBaseException {
		for (int round = 0; round < 2; round++) {
			assertEquals(State.UP_TO_DATE, ann.sync.syncNow().state());
			assertEquals(State.UP_TO_DATE, bob.sync.syncNow().state());
		}
	}

	private static void assertToldAndLeftAlone(Laptop laptop) throws Exception {
		String before = laptop.everything();
		var problem = assertThrows(KnowledgeBaseException.class, laptop.sync::syncNow);
		assertTrue(problem.getMessage().contains("perhaps an older backup took its place") && problem.getMessage().contains("fieldbench team refill"),
				problem.getMessage());
		assertEquals(State.SET_BACK, laptop.sync.status().state());
		laptop.sync.refresh();
		assertEquals(State.SET_BACK, laptop.sync.status().state(), "It is known without asking the server again.");
		assertEquals("Team: database set back", laptop.sync.status().sentence());
		assertEquals(before, laptop.everything());
	}

	@Test
	void theDatabaseIsFilledAgainAfterAsking() throws Exception {
		ann.change("7", "One", "First");
		ann.say("7", "Mind the adapter.");
		ann.writeAndShare("8", TEXT, NewAttachment.of("plan.bin", PLAN));
		exchange();
		String all = ann.everything();
		backup.restore();
		assertToldAndLeftAlone(ann);
		assertToldAndLeftAlone(bob);
		assertEquals(Optional.of(new TeamRefill(3)), ann.sync.refill(), "a revision, a comment, and an article");
		assertEquals(State.UP_TO_DATE, ann.sync.status().state());
		assertEquals(Optional.of(new TeamRefill(0)), bob.sync.refill(), "Ann has carried all of it already.");
		exchange();
		assertEquals(all, ann.everything());
		assertEquals(all, bob.everything());
		try (Laptop cleo = new Laptop("Cleo", folder.resolve("cleo")).join(backup.address())) {
			assertEquals(all, cleo.everything(), "Whoever joins now gets everything.");
			try (InputStream content = cleo.editing.content("8", cleo.editing.open("8").attachments().get(0))) {
				assertArrayEquals(PLAN, content.readAllBytes());
			}
		}
	}

	@Test
	void whatOthersWroteAfterwardsIsMerged() throws Exception {
		ann.change("7", "One", "First");
		ann.sync.syncNow();
		backup.restore();
		bob.change("7", "Three", "Third");
		assertEquals(State.UP_TO_DATE, bob.sync.syncNow().state(), "Bob never had what is missing, so nothing is missing to him.");
		assertToldAndLeftAlone(ann);
		ann.sync.refill();
		exchange();
		assertEquals("First.\n\nTwo.\n\nThird.", bob.body("7"));
		assertEquals(ann.everything(), bob.everything());
		assertEquals(4, bob.editing.history("7").size(), "the first one, both changes, and what they were merged to");
	}

	/** The number of the last position says nothing then: only what stands there does. */
	@Test
	void itIsNoticedAlsoWhenTheDatabaseHasGrownSince() throws Exception {
		ann.say("7", "Lost on the server.");
		ann.sync.syncNow();
		backup.restore();
		for (int each = 0; each < 3; each++) {
			bob.say("7", "Said later " + each);
		}
		bob.sync.syncNow();
		assertToldAndLeftAlone(ann);
		assertEquals(Optional.of(new TeamRefill(1)), ann.sync.refill());
		exchange();
		assertEquals(4, bob.comments("7").size());
		assertEquals(ann.everything(), bob.everything());
	}

	@Test
	void whatIsToBeMergedIsMergedFirst() throws Exception {
		ann.change("7", "Two", "Ann's");
		bob.change("7", "Two", "Bob's");
		ann.sync.syncNow();
		bob.sync.syncNow();
		assertEquals(1, bob.sync.conflicts().size());
		backup.restore();
		assertThrows(KnowledgeBaseException.class, bob.sync::syncNow);
		var problem = assertThrows(KnowledgeBaseException.class, bob.sync::refill);
		assertTrue(problem.getMessage().contains("to be merged by hand before"), problem.getMessage());
		assertEquals(State.SET_BACK, bob.sync.status().state());
		TeamConflict conflict = bob.sync.conflicts().get(0);
		bob.sync.resolve(conflict, conflict.mine().replace("Bob's", "Ann's and Bob's"), bob.signature());
		bob.sync.refill();
		ann.sync.refill();
		exchange();
		assertEquals("One.\n\nAnn's and Bob's.\n\nThree.", ann.body("7"));
		assertEquals(ann.everything(), bob.everything());
		assertEquals(4, ann.editing.history("7").size(), "the first one, both changes, and the merged one");
	}

	@Test
	void whereNothingIsMissingNothingIsCarried() throws Exception {
		ann.say("7", "Mind the adapter.");
		exchange();
		String all = ann.everything();
		assertEquals(Optional.of(new TeamRefill(0)), ann.sync.refill());
		exchange();
		assertEquals(all, ann.everything());
	}

	@Test
	void aDatabaseThatWasLostIsMadeAnewWhenTold() throws Exception {
		ann.say("7", "Mind the adapter.");
		exchange();
		bob.say("7", "I alone have this.");
		bob.sync.syncNow();
		String all = bob.everything();
		String empty = backup.sibling();
		var problem = assertThrows(EmptyDatabaseException.class, () -> ann.join(empty));
		assertTrue(problem.getMessage().contains("fieldbench team connect ADDRESS --refill"), problem.getMessage());
		ann.sync.connectAndRefill(TeamLogin.of(empty, "", PostgresServer.PASSWORD), false);
		assertEquals(State.UP_TO_DATE, ann.sync.status().state());
		assertThrows(KnowledgeBaseException.class, () -> bob.join(empty), "To Bob it is one that was set back.");
		assertEquals(State.SET_BACK, bob.sync.status().state());
		assertEquals(Optional.of(new TeamRefill(1)), bob.sync.refill());
		exchange();
		assertEquals(all, ann.everything());
		assertEquals(all, bob.everything());
	}

	@Test
	void anotherTeamsDatabaseIsNotOverwritten() throws Exception {
		String other = backup.sibling();
		try (Laptop eve = new Laptop("Eve", folder.resolve("eve")).join(other)) {
			eve.writeAndShare("9", TEXT);
			eve.sync.syncNow();
			String before = eve.everything();
			var problem = assertThrows(KnowledgeBaseException.class, () -> ann.sync.connectAndRefill(TeamLogin.of(other, "", PostgresServer.PASSWORD), false));
			assertTrue(problem.getMessage().contains("another team"), problem.getMessage());
			eve.sync.syncNow();
			assertEquals(before, eve.everything());
			exchange();
			assertEquals(Optional.empty(), ann.library.origin("9"));
		}
	}

	@Test
	void withoutATeamThereIsNothingToFill() throws Exception {
		try (Laptop eve = new Laptop("Eve", folder.resolve("eve"))) {
			assertThrows(KnowledgeBaseException.class, eve.sync::refill);
		}
	}
}
