/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreAwayException;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamStores;
import org.fieldbench.testing.FreePort;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresErrorsTest {

	private static final String WRONG = "hunter2-wrong";

	private final PostgresServer server;
	private final PostgresPlace place;

	PostgresErrorsTest(PostgresServer server) throws Exception {
		this.server = server;
		place = PostgresPlace.on(server);
	}

	@Test
	void saysThatThePasswordIsWrongAndDoesNotRepeatIt() throws Exception {
		StoreException problem = refused(server.address("x"), WRONG);
		assertSays("refused the user \"fieldbench\" or the password", problem);
		assertFalse(problem instanceof StoreAwayException, "To wait is of no use.");
		StringWriter all = new StringWriter();
		problem.printStackTrace(new PrintWriter(all));
		assertFalse(all.toString().contains(WRONG), all.toString());
	}

	@Test
	void saysThatThereIsNoSuchDatabase() throws Exception {
		assertSays("has no database \"nowhere\"", refused("postgresql://fieldbench@127.0.0.1:" + server.port() + "/nowhere", PostgresServer.PASSWORD));
	}

	@Test
	void saysThatTheServerRefusesConnections() throws Exception {
		StoreException problem = refused(PostgresServer.address(FreePort.tcp(), "x"), PostgresServer.PASSWORD);
		assertSays("refuses connections", problem);
		assertInstanceOf(StoreAwayException.class, problem);
	}

	@Test
	void saysThatNobodyKnowsTheName() throws Exception {
		assertSays("No server is known by the name", refused("postgresql://ann@no-such-host.invalid/support", WRONG));
	}

	@Test
	@Timeout(60)
	void saysThatAServerDoesNotAnswer() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			StoreException problem = refused(PostgresServer.address(silent.getLocalPort(), "x") + "&sslmode=disable", WRONG);
			assertInstanceOf(StoreAwayException.class, problem, problem.getMessage());
		}
	}

	@Test
	void saysThatTheLineCannotBeEncryptedAsAsked() throws Exception {
		StoreException problem = refused(server.address("x") + "&sslmode=require", PostgresServer.PASSWORD);
		assertSays("how to encrypt the line", problem);
		assertFalse(problem instanceof StoreAwayException, problem.getMessage());
	}

	@Test
	void saysWhichRightIsMissing() throws Exception {
		String role = place.address().schema() + "_guest";
		place.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'guest-pw'");
		StoreException problem = refused(server.address(place.address().schema()).replace("fieldbench@", role + "@"), "guest-pw");
		assertSays("lacks a right", problem);
		assertSays("permission denied for database", problem);
	}

	@Test
	void membersWithLoginsOfTheirOwnShareWhatARoleOwns() throws Exception {
		String role = place.address().schema() + "_team";
		for (String member : new String[] { "ann", "bob" }) {
			place.execute((member.equals("ann") ? "CREATE ROLE " + role + "; GRANT CREATE ON DATABASE postgres TO " + role + ";" : "")
					+ "CREATE ROLE " + role + member + " LOGIN PASSWORD 'pw' IN ROLE " + role + "; ALTER ROLE " + role + member + " SET role = '" + role + "'");
			String address = server.address(place.address().schema()).replace("fieldbench@", role + member + "@");
			try (var team = TeamStores.connect(TeamAddress.parse(address), Secret.of("pw"))) {
				team.keepContent("0".repeat(64), new byte[] { 1 });
			}
		}
	}

	private static StoreException refused(String address, String password) throws Exception {
		TeamAddress parsed = TeamAddress.parse(address);
		return assertThrows(StoreException.class, () -> TeamStores.connect(parsed, Secret.of(password)).close());
	}

	private static void assertSays(String part, StoreException problem) {
		assertTrue(problem.getMessage().contains(part), problem.getMessage());
	}
}
