/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb favourite}: a star on an article. */
@Command(name = "favourite", sortOptions = false, description = { "Make an article a favourite.", "" }, footer = { "",
		"Examples: fieldbench kb favourite 212", "          fieldbench kb favourite 212 --off", "All of them: fieldbench kb favourites" })
public final class KbFavouriteVerb extends DataVerb implements ChangesData {

	@Parameters(paramLabel = "ID", description = "The article's id.")
	private String id;

	@Option(names = "--off", description = "It is no favourite any more.")
	private boolean off;

	@Override
	public Integer call() {
		String known = KbVerbs.known(context(), id);
		try {
			if (off) {
				context().service(Marks.class).remove(MarkKind.FAVOURITE, known);
			} else {
				context().service(Marks.class).set(MarkKind.FAVOURITE, known, "");
			}
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
		say(known);
		return OK;
	}

	private void say(String known) {
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("article", known);
			facts.put("favourite", !off);
			printJson(facts);
		} else {
			context().out().println("Article " + known + (off ? " is no favourite." : " is a favourite."));
		}
	}
}
