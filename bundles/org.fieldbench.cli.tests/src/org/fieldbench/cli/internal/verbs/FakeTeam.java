/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamRefill;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;

/** Remembers what it was asked to do. */
final class FakeTeam implements TeamSync {

	static final String ADDRESS = "postgresql://ann@server.example/support";
	static final Revision REVISION = new Revision(5, Revision.Kind.EDITED, "Ann", Optional.of(Instant.EPOCH), "", "ab", List.of());
	static final TeamConflict CONFLICT = new TeamConflict("212", "base\n", "mine\n", "theirs\n",
			"<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> the team's, by Bob\n", List.of("The title is \"a\" here and \"b\" there."), REVISION, "Bob", "why", "h", List.of("x"));

	final List<String> did = new ArrayList<>();
	TeamStatus status = new TeamStatus(State.UP_TO_DATE, Optional.of(ADDRESS), 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
	List<TeamConflict> conflicts = List.of();
	Optional<String> trouble = Optional.empty();

	@Override
	public String check(TeamLogin login) {
		return "The login works.";
	}

	@Override
	public Optional<String> connect(TeamLogin login, boolean remember) {
		did.add("connect " + login + " " + login.password().reveal() + " " + remember);
		return Optional.empty();
	}

	@Override
	public Optional<String> connectAndRefill(TeamLogin login, boolean remember) {
		did.add("connect and refill " + login);
		return Optional.empty();
	}

	@Override
	public void use(char... password) {
		did.add("use " + new String(password));
	}

	@Override
	public void disconnect() {
		did.add("disconnect");
	}

	@Override
	public TeamStatus status() {
		return status;
	}

	@Override
	public void refresh() {
		// The status is what the test says.
	}

	@Override
	public TeamStatus syncNow() {
		return status;
	}

	@Override
	public Optional<TeamRefill> refill() {
		did.add("refill");
		return status.state() == State.AWAY ? Optional.empty() : Optional.of(new TeamRefill(3));
	}

	@Override
	public List<TeamConflict> conflicts() throws KnowledgeBaseException {
		if (trouble.isPresent()) {
			throw new KnowledgeBaseException(trouble.get());
		}
		return conflicts;
	}

	@Override
	public Optional<TeamConflict> conflict(String article) {
		return conflicts.stream().filter(conflict -> conflict.article().equals(article)).findFirst();
	}

	@Override
	public Revision resolve(TeamConflict conflict, String text, Signature signature) throws KnowledgeBaseException {
		did.add("resolve " + text + " " + signature.author() + " " + signature.comment());
		return REVISION;
	}

	@Override
	public void share(String article) {
		did.add("share " + article);
	}

	@Override
	public void addListener(Runnable listener) {
		throw new AssertionError("a verb does not listen");
	}

	@Override
	public void removeListener(Runnable listener) {
		throw new AssertionError("a verb does not listen");
	}
}
