/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.Verb;

import picocli.CommandLine.Command;

/** {@code kb}: the knowledge base. */
@Command(name = "kb", sortOptions = false, synopsisSubcommandLabel = "WHAT", description = { "Read and write the knowledge base." },
		commandListHeading = "%nWhat to do:%n", subcommands = {
				KbListVerb.class,
				KbSearchVerb.class,
				KbShowVerb.class,
				KbNewVerb.class,
				KbImportVerb.class,
				KbExportVerb.class,
				KbDraftVerb.class,
				KbEditVerb.class,
				KbHistoryVerb.class,
				KbDiffVerb.class,
				KbRestoreVerb.class,
				KbStateVerb.class,
				KbAttachVerb.class,
				KbDetachVerb.class,
				KbCommentVerb.class,
				KbCommentsVerb.class,
				KbCommentEditVerb.class,
				KbCommentStateVerb.class,
				KbCommentResolveVerb.class,
				KbRateVerb.class,
				KbTodoVerb.class,
				KbRelatedVerb.class,
				KbFavouriteVerb.class,
				KbFavouritesVerb.class,
				KbRecentVerb.class,
				KbWatchVerb.class,
				KbWatchedVerb.class,
				KbChangedVerb.class,
				KbVerifiedVerb.class,
				KbCheckVerb.class,
				KbIndexVerb.class,
		}, footer = { "", "Examples: fieldbench kb search vlan", "          fieldbench kb show 212",
				"          fieldbench kb edit 212 --comment \"Said which adapter\"" })
public final class KbVerb extends Verb {

	@Override
	public Integer call() {
		throw usage("Say what to do with the knowledge base, e.g. list, search, show or edit.");
	}
}
