/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.Verb;

import picocli.CommandLine.Command;

/** {@code team}: what a team shares. */
@Command(name = "team", sortOptions = false, synopsisSubcommandLabel = "WHAT", description = { "Share articles and comments with your team.",
		"They are exchanged through a PostgreSQL database; work goes on here when it is away." }, commandListHeading = "%nWhat to do:%n", subcommands = {
				TeamConnectVerb.class,
				TeamStatusVerb.class,
				TeamSyncVerb.class,
				TeamRefillVerb.class,
				TeamShareVerb.class,
				TeamConflictsVerb.class,
				TeamResolveVerb.class,
				TeamDisconnectVerb.class,
		}, footer = { "", "Examples: fieldbench team connect postgresql://ann@server.example/support", "          fieldbench team share 1000",
				"          fieldbench team sync" })
public final class TeamVerb extends Verb {

	@Override
	public Integer call() {
		throw usage("Say what to do with the team, e.g. connect, status, sync or share.");
	}
}
