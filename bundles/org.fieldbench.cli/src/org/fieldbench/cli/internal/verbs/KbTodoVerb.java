/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.ToDo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists to-dos, adds them, finishes them, opens them again. */
@Command(name = "todo", sortOptions = false, description = { "List what is to be done about articles, add to it, finish it, or open it again.", "" }, footer = { "",
		"Examples: fieldbench kb todo", "          fieldbench kb todo add 212 \"Add the key to step 9\"",
		"          fieldbench kb todo done 8b21f60c --remark \"Key added to step 9\"",
		"          fieldbench kb todo reopen 8b21f60c" })
public final class KbTodoVerb extends TalkVerb {

	private static final String LIST = "list";
	private static final List<String> WHAT = List.of(LIST, "add", "done", "reopen");

	@Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", defaultValue = LIST, description = "list, add, done or reopen. Standard: list.")
	private String what;

	@Parameters(index = "1", arity = "0..1", paramLabel = "TODO", description = { "The to-do: the beginning of its id is enough. For add", "the article's id." })
	private String toDo;

	@Parameters(index = "2", arity = "0..1", paramLabel = "TEXT", description = "For add: what is to be done.")
	private String text;

	@Option(names = "--all", description = "List those that are done, too.")
	private boolean all;

	@Option(names = "--remark", paramLabel = "TEXT", description = "What was done, or why it is open again.")
	private String remark;

	@Override
	public boolean hasChanged() {
		return !LIST.equals(what);
	}

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		if (text != null && !what.equals("add")) {
			throw usage("Only add takes a text. Put a text of several words in quotes.");
		}
		switch (what) {
		case "add" -> add(discussions);
		case LIST -> list(discussions);
		case "done" -> set(discussions, true);
		case "reopen" -> set(discussions, false);
		default -> throw usage("There is no \"" + what + "\"." + NearNames.hint(what, WHAT) + " There are list, add, done and reopen.");
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

	private void add(Discussions discussions) throws KnowledgeBaseException {
		if (toDo == null || text == null) {
			throw usage("Name the article, and say what is to be done: fieldbench kb todo add ID TEXT");
		}
		ToDo added = discussions.openToDo(KbVerbs.article(context(), toDo), text, author());
		if (json()) {
			printJson(TalkFacts.of(added));
		} else {
			context().out().println("To-do " + TalkIds.brief(added.id()) + " is open: article " + Texts.safe(added.article()) + ", " + Texts.safe(added.text()));
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
