/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code team resolve}: settles a conflict. */
@Command(name = "resolve", sortOptions = false, description = { "Settle a conflict. Both sides stay in the history; what you choose comes after",
		"them, and goes to the team with the next exchange.", "" }, footer = { "",
				"Example: fieldbench team resolve 1000 --file merged.md --comment \"Took both adapters\"" })
public final class TeamResolveVerb extends TeamDataVerb implements ChangesData {

	@Parameters(index = "0", paramLabel = "ID", description = "The article's id.")
	private String id;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Choice choice;

	@Option(names = "--author", paramLabel = "NAME", order = 90, description = "Who decides. Standard: your user name.")
	private String author;

	@Option(names = "--comment", paramLabel = "TEXT", order = 91, description = "Why it was decided so.")
	private String comment;

	/** What is to stay. */
	private static final class Choice {

		@Option(names = "--mine", order = 1, required = true, description = "Take the text from here.")
		private boolean mine;

		@Option(names = "--theirs", order = 2, required = true, description = "Take the team's text.")
		private boolean theirs;

		@Option(names = "--file", paramLabel = "FILE", order = 3, required = true, description = { "Take the text of a file: the article with its head, without marks." })
		private Path file;
	}

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		TeamConflict conflict = team.conflict(KbVerbs.plain(id)).orElseThrow(() -> failed("Nothing of the article \"" + id
				+ "\" is to be merged. See what is: fieldbench team conflicts"));
		Revision revision = team.resolve(conflict, text(conflict), new Signature(author == null ? Signature.user() : author.strip(), why(conflict)));
		if (json()) {
			printJson(RevisionFacts.of(conflict.article(), revision));
		} else {
			KbVerbs.sayKept(context(), conflict.article(), "", revision);
		}
		return OK;
	}

	private String text(TeamConflict conflict) {
		if (choice.file != null) {
			return KbVerbs.read(choice.file);
		}
		return choice.mine ? conflict.mine() : conflict.theirs();
	}

	private String why(TeamConflict conflict) {
		return comment == null || comment.isBlank() ? "Merged by hand with the change by " + conflict.theirAuthor() + "." : comment.strip();
	}
}
