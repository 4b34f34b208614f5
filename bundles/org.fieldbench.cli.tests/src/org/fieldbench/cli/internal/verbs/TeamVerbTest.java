/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamVerbTest {

	private static final String ADDRESS = FakeTeam.ADDRESS;
	private static final TeamConflict CONFLICT = FakeTeam.CONFLICT;

	@TempDir
	private Path folder;
	private final FakeTeam team = new FakeTeam();
	private final InputStream input = System.in;
	private CommandLineBench bench;

	@BeforeEach
	void open() {
		bench = new CommandLineBench().verb("team", TeamVerb::new).service(TeamSync.class, team).service(ArticleLibrary.class, Fakes.library());
	}

	@AfterEach
	void giveInputBack() {
		System.setIn(input);
	}

	private void type(String text) {
		System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void connectsWithAPasswordFromTheInputAndNeverShowsIt() {
		type("hunter2\n");
		assertEquals(Verb.OK, bench.run("team", "connect", ADDRESS, "--password-stdin"));
		assertEquals(List.of("connect " + ADDRESS + " hunter2 true"), team.did);
		assertTrue(bench.out().startsWith("Team: up to date.\nDatabase: " + ADDRESS + "\n"), bench.out());
		assertFalse((bench.out() + bench.err()).contains("hunter2"));
		type("hunter2\n");
		assertEquals(Verb.OK, bench.run("team", "connect", ADDRESS, "--password-stdin", "--test", "--no-remember", "--json"));
		assertTrue(bench.json().getAsJsonObject().get("works").getAsBoolean());
		assertFalse(bench.out().contains("hunter2"));
	}

	@Test
	void fillsANewDatabaseWhenTold() {
		type("hunter2\n");
		assertEquals(Verb.OK, bench.run("team", "connect", ADDRESS, "--password-stdin", "--refill"));
		assertEquals(List.of("connect and refill " + ADDRESS), team.did);
		assertEquals(Verb.USAGE, bench.run("team", "connect", ADDRESS, "--password-stdin", "--refill", "--test"));
	}

	@Test
	void takesNoPasswordInTheAddress() {
		assertEquals(Verb.USAGE, bench.run("team", "connect", "postgresql://ann:hunter2@server.example/support", "--password-stdin"));
		assertTrue(bench.err().contains("holds a password"), bench.err());
		assertFalse(bench.err().contains("hunter2"), bench.err());
		type("");
		assertEquals(Verb.USAGE, bench.run("team", "connect", ADDRESS, "--password-stdin"));
		assertEquals(List.of(), team.did);
	}

	@Test
	void saysThatTheServerIsAwayAndFails() {
		team.status = new TeamStatus(State.AWAY, Optional.of(ADDRESS), 3, 0, Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH), Optional.of("It does not answer."));
		assertEquals(Verb.FAILED, bench.run("team", "sync"));
		assertTrue(bench.out().matches("(?s)Team: server away since 19(69|70)-.*, 3 changes waiting\\.\n.*"), bench.out());
		assertEquals("It does not answer.\n", bench.err());
		assertEquals(Verb.FAILED, bench.run("team", "status", "--json"));
		var facts = bench.json().getAsJsonObject();
		assertEquals("away", facts.get("state").getAsString());
		assertEquals(3, facts.get("waiting").getAsInt());
		assertEquals("1970-01-01T00:00:00Z", facts.get("awaySince").getAsString());
	}

	@Test
	void fillsADatabaseThatWasSetBack() {
		team.status = new TeamStatus(State.SET_BACK, Optional.of(ADDRESS), 0, 0, Optional.empty(), Optional.empty(), Optional.of("Perhaps a backup."));
		assertEquals(Verb.FAILED, bench.run("team", "status"));
		assertTrue(bench.out().startsWith("Team: database set back.\n"), bench.out());
		assertEquals("Perhaps a backup.\n", bench.err());
		type("hunter2\n");
		team.status = new TeamStatus(State.UP_TO_DATE, Optional.of(ADDRESS), 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
		assertEquals(Verb.OK, bench.run("team", "refill", "--password-stdin"));
		assertTrue(bench.out().startsWith("The team's database took 3 changes from here. Each other laptop"), bench.out());
		assertEquals(List.of("use hunter2", "refill"), team.did);
		assertEquals(Verb.OK, bench.run("team", "refill", "--json"));
		assertEquals(3, bench.json().getAsJsonObject().get("carried").getAsInt());
		assertEquals("up-to-date", bench.json().getAsJsonObject().get("state").getAsString());
		team.status = new TeamStatus(State.AWAY, Optional.of(ADDRESS), 3, 0, Optional.empty(), Optional.of(Instant.EPOCH), Optional.of("It does not answer."));
		assertEquals(Verb.FAILED, bench.run("team", "refill"));
		assertEquals("It does not answer.\n", bench.err());
	}

	@Test
	void saysHowToGiveAPassword() {
		team.status = new TeamStatus(State.PASSWORD, Optional.of(ADDRESS), 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
		assertEquals(Verb.FAILED, bench.run("team", "sync"));
		assertTrue(bench.err().contains("--password-stdin") && bench.err().contains(TeamSync.PASSWORD_VARIABLE), bench.err());
		type("hunter2\n");
		bench.run("team", "sync", "--password-stdin");
		assertTrue(team.did.contains("use hunter2"), team.did.toString());
	}

	@Test
	void withoutATeamTheStatusIsNoFailure() {
		team.status = TeamStatus.NONE;
		assertEquals(Verb.OK, bench.run("team", "status"));
		assertEquals("Team: not connected.\n", bench.out());
	}

	@Test
	void sharesArticlesByTheirIds() {
		assertEquals(Verb.OK, bench.run("team", "share", "#212", "301"));
		assertEquals(List.of("share 212", "share 301"), team.did);
		assertEquals(Verb.FAILED, bench.run("team", "share", "213"));
		assertTrue(bench.err().contains("Did you mean 212?"), bench.err());
	}

	@Test
	void listsAndSettlesConflicts() throws Exception {
		assertEquals(Verb.OK, bench.run("team", "conflicts"));
		assertEquals("Nothing is to be merged.\n", bench.out());
		team.conflicts = List.of(CONFLICT);
		assertEquals(Verb.FAILED, bench.run("team", "conflicts"));
		assertTrue(bench.out().contains("    <<<<<<< yours\n    mine\n") && bench.out().contains("The title is"), bench.out());
		assertEquals(Verb.FAILED, bench.run("team", "conflicts", "--json"));
		assertEquals("theirs\n", bench.json().getAsJsonArray().get(0).getAsJsonObject().get("theirs").getAsString());
		assertEquals(Verb.USAGE, bench.run("team", "resolve", "212"));
		assertEquals(Verb.USAGE, bench.run("team", "resolve", "212", "--mine", "--theirs"));
		assertEquals(Verb.OK, bench.run("team", "resolve", "#212", "--theirs", "--author", "Ann"));
		assertEquals("Article 212: revision 5 is kept.\n", bench.out());
		bench.run("team", "resolve", "212", "--mine", "--author", "Ann", "--comment", "because");
		bench.run("team", "resolve", "212", "--file", Files.writeString(folder.resolve("m.md"), "both\n").toString(), "--author", "Ann");
		assertEquals(List.of("resolve theirs\n Ann Merged by hand with the change by Bob.", "resolve mine\n Ann because",
				"resolve both\n Ann Merged by hand with the change by Bob."), team.did);
		assertEquals(Verb.FAILED, bench.run("team", "resolve", "301", "--mine"));
	}

	@Test
	void disconnects() {
		assertEquals(Verb.OK, bench.run("team", "disconnect", "--json"));
		assertFalse(bench.json().getAsJsonObject().get("connected").getAsBoolean());
		assertEquals(List.of("disconnect"), team.did);
	}
}
