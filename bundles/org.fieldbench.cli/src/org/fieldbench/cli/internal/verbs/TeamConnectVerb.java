/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Optional;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code team connect}: joins a team. */
@Command(name = "connect", sortOptions = false, description = { "Join a team, and exchange what there is.",
		"The password is asked for, or comes by --password-stdin or the variable", "FIELDBENCH_TEAM_PASSWORD; it never stands in the address.", "" }, footer = {
				"", "Examples: fieldbench team connect postgresql://ann@server.example/support",
				"          fieldbench team connect \"jdbc:postgresql://server.example/support?user=ann\"" })
public final class TeamConnectVerb extends TeamDataVerb implements ChangesData {

	@Parameters(index = "0", paramLabel = "ADDRESS", description = { "Where the team's PostgreSQL database is. Options after a question",
			"mark: sslmode, sslrootcert, currentSchema." })
	private String address;

	@Option(names = "--no-remember", order = 79, description = "Do not keep the password in this computer's keyring.")
	private boolean forget;

	@Option(names = "--test", order = 78, description = "Only try whether it works; join nothing.")
	private boolean test;

	@Option(names = "--refill", order = 77, description = { "If the database is new and empty, make it your team's, whose own", "was lost or moved, and fill it from here." })
	private boolean refill;

	@Mixin
	private PasswordOptions password = new PasswordOptions();

	@Override
	public boolean hasChanged() {
		return !test;
	}

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		if (test && refill) {
			throw usage("To try changes nothing. Leave out --test or --refill.");
		}
		TeamAddress parsed = parsed();
		try (Secret secret = password.read(!json()).orElseThrow(() -> usage("A password is needed. Give it with --password-stdin, or by the variable "
				+ TeamSync.PASSWORD_VARIABLE + "."));
				TeamLogin login = new TeamLogin(parsed, secret)) {
			if (test) {
				String found = team.check(login);
				if (json()) {
					printJson(java.util.Map.of("works", true, "sentence", found));
				} else {
					context().out().println(found);
				}
				return OK;
			}
			Optional<String> note = refill ? team.connectAndRefill(login, !forget) : team.connect(login, !forget);
			note.ifPresent(context().err()::println);
			return say(team.status());
		}
	}

	private TeamAddress parsed() {
		try {
			return TeamAddress.parse(address);
		} catch (StoreException e) {
			throw usage(e.getMessage());
		}
	}
}
