/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.SearchHit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb search}: articles in which all words occur. */
@Command(name = "search", sortOptions = false, description = { "Find the articles in which every word occurs.", "" }, footer = {
		"", "Example: fieldbench kb search boot code vlan", "Exit code 1 when nothing is found." })
public final class KbSearchVerb extends DataVerb {

	@Parameters(paramLabel = "TEXT", arity = "1..*", description = "Words; the last one may be the beginning of a word.")
	private List<String> words;

	@Override
	public Integer call() {
		String text = String.join(" ", words);
		List<SearchHit> hits = context().service(ArticleLibrary.class).search(text);
		if (json()) {
			printJson(hits.stream().map(KbSearchVerb::facts).toList());
		} else if (hits.isEmpty()) {
			context().out().println("Nothing found for \"" + text + "\". Try fewer words, or: fieldbench kb list");
		} else {
			hits.forEach(this::print);
		}
		return hits.isEmpty() ? FAILED : OK;
	}

	private void print(SearchHit hit) {
		context().out().println(hit.article().id() + "  " + hit.article().title());
		context().out().println("    " + Texts.wrap(marked(hit, "[", "]"), 4));
	}

	private static Map<String, Object> facts(SearchHit hit) {
		Map<String, Object> facts = ArticleFacts.head(hit.article());
		facts.put("snippet", marked(hit, "", ""));
		return facts;
	}

	private static String marked(SearchHit hit, String before, String after) {
		return hit.snippet().replace(String.valueOf(SearchHit.MATCH_START), before)
				.replace(String.valueOf(SearchHit.MATCH_END), after);
	}
}
