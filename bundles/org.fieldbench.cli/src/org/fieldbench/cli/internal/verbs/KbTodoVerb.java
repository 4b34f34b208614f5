/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.ToDo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists to-dos, finishes them, opens them again. */
@Command(name = "todo", sortOptions = false, description = { "List what is to be done about articles, say that it is done, or open it again.", "" }, footer = { "",
		"Examples: fieldbench kb todo", "          fieldbench kb todo done 8b21f60c --remark \"Key added to step 9\"",
		"          fieldbench kb todo reopen 8b21f60c" })
public final class KbTodoVerb extends TalkVerb {

	@Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", defaultValue = "list", description = "list, done or reopen. Standard: list.")
	private String what;

	@Parameters(index = "1", arity = "0..1", paramLabel = "TODO", description = "The to-do: the beginning of its id is enough.")
	private String toDo;

	@Option(names = "--all", description = "List those that are done, too.")
	private boolean all;

	@Option(names = "--remark", paramLabel = "TEXT", description = "What was done, or why it is open again.")
	private String remark;

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		switch (what) {
		case "list" -> list(discussions);
		case "done" -> set(discussions, true);
		case "reopen" -> set(discussions, false);
		default -> throw usage("There is no \"" + what + "\"." + NearNames.hint(what, List.of("list", "done", "reopen")) + " There are list, done and reopen.");
		}
	}

	private void list(Discussions discussions) {
		if (toDo != null) {
			throw usage("A list takes no to-do. Say done or reopen.");
		}
		List<ToDo> listed = discussions.toDos().stream().filter(each -> all || !each.isDone()).toList();
		discussions.problem().ifPresent(problem -> {
			throw failed(problem);
		});
		if (json()) {
			printJson(listed.stream().map(TalkFacts::of).toList());
		} else {
			context().out().print(listed.isEmpty() ? "Nothing is to be done.\n" : TalkText.toDos(listed));
		}
	}

	private void set(Discussions discussions, boolean done) throws KnowledgeBaseException {
		if (toDo == null) {
			throw usage("Name the to-do: fieldbench kb todo " + what + " TODO");
		}
		String id = TalkIds.toDo(discussions, toDo);
		discussions.setDone(id, done, signature(remark));
		ToDo now = discussions.toDos().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
		if (json()) {
			printJson(TalkFacts.of(now));
		} else {
			context().out().println("To-do " + TalkIds.brief(id) + " is " + (done ? "done." : "open again."));
		}
	}
}
