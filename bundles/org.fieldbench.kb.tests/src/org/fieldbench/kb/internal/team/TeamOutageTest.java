/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.testing.CuttingProxy;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server dies, or the line is cut, and comes back. */
@ExtendWith(PostgresExtension.class)
class TeamOutageTest {

	private static final String TEXT = "One.\n\nTwo.\n\nThree.";
	private static final int KILLS = 4;
	/** A push of the test takes about 3,000 bytes to the server, and 1,000 back. */
	private static final int MOST_BYTES = 4000;
	private static final int STEP = 125;

	@TempDir
	private Path folder;
	private Laptop ann;
	private Laptop bob;

	@AfterEach
	void close() {
		ann.close();
		bob.close();
	}

	private void open(String forAnn, String forBob) throws Exception {
		ann = new Laptop("Ann", folder.resolve("ann")).join(forAnn);
		bob = new Laptop("Bob", folder.resolve("bob")).join(forBob);
	}

	private void exchange() throws KnowledgeBaseException {
		for (int round = 0; round < 2; round++) {
			assertEquals(State.UP_TO_DATE, ann.sync.syncNow().state(), ann.sync.status().toString());
			assertEquals(State.UP_TO_DATE, bob.sync.syncNow().state(), bob.sync.status().toString());
		}
	}

	@Test
	@Timeout(180)
	void workGoesOnWhileTheServerIsAwayAndIsCarriedOverLater() throws Exception {
		try (PostgresServer own = PostgresServer.start()) {
			String address = own.address("team");
			open(address, address);
			ann.writeAndShare("7", TEXT);
			exchange();
			own.kill();
			ann.change("7", "One", "First");
			ann.say("7", "Written offline.");
			bob.change("7", "Three", "Third");
			TeamStatus away = ann.sync.syncNow();
			assertEquals(State.AWAY, away.state());
			assertTrue(away.sentence().matches("Team: server away since \\d\\d:\\d\\d, 2 changes waiting"), away.sentence());
			assertEquals(away.since(), ann.sync.syncNow().since(), "It is away since the first time.");
			own.resume();
			exchange();
			assertEquals("First.\n\nTwo.\n\nThird.", bob.body("7"));
			assertEquals(List.of("Written offline."), bob.comments("7"));
			assertEquals(ann.everything(), bob.everything());
		}
	}

	@Test
	@Timeout(300)
	void aServerThatIsKilledInTheMiddleOfADeliveryLosesAndDoublesNothing() throws Exception {
		try (PostgresServer own = PostgresServer.start()) {
			open(own.address("team"), own.address("team"));
			ann.writeAndShare("7", TEXT);
			exchange();
			for (int kill = 0; kill < KILLS; kill++) {
				CountDownLatch begun = new CountDownLatch(1);
				Thread worker = Thread.ofPlatform().start(() -> work(begun));
				begun.await();
				own.kill();
				worker.join();
				own.resume();
			}
			exchange();
			exchange();
			assertEquals(ann.everything(), bob.everything());
			long said = ann.comments("7").size();
			assertEquals(said, ann.comments("7").stream().distinct().count(), "Nothing is doubled.");
			assertEquals(said + 1, ann.editing.history("7").size(), "As many changes as were made.");
		}
	}

	/** Changes and delivers until the server is gone. */
	private void work(CountDownLatch begun) {
		try {
			State state = State.UP_TO_DATE;
			while (state != State.AWAY) {
				String mark = "Change " + ann.editing.history("7").size() + ".";
				ann.change("7", "One", mark + " One");
				ann.say("7", mark);
				state = ann.sync.syncNow().state();
				begun.countDown();
			}
		} catch (KnowledgeBaseException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	@Timeout(300)
	void aLineThatIsCutAnywhereLosesAndDoublesNothing(PostgresServer server) throws Exception {
		String schema = PostgresExtension.freshSchema();
		try (CuttingProxy proxy = new CuttingProxy(server.port())) {
			open(PostgresServer.address(proxy.port(), schema), server.address(schema));
			ann.writeAndShare("7", TEXT);
			exchange();
			int cuts = 0;
			for (int bytes = 1; bytes < MOST_BYTES; bytes += STEP) {
				ann.change("7", "One", "Cut " + bytes + ". One");
				ann.say("7", "Cut " + bytes);
				if (bytes % 2 == 0) {
					proxy.cutAfterRequests(bytes);
				} else {
					proxy.cutAfterAnswers(bytes / 2);
				}
				cuts += ann.sync.syncNow().state() == State.AWAY ? 1 : 0;
				proxy.mend();
				exchange();
				assertEquals(ann.everything(), bob.everything(), "cut after " + bytes);
			}
			assertTrue(cuts > 10, cuts + " cuts");
			assertEquals(1 + (MOST_BYTES + STEP - 2) / STEP, bob.editing.history("7").size());
			assertEquals((MOST_BYTES + STEP - 2) / STEP, bob.comments("7").size());
		}
	}
}
