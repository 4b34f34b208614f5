/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.TakesHyphens;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb search}: articles in which all words occur. */
@Command(name = "search", sortOptions = false, description = { "Find the articles in which every word occurs, in any of its forms.",
		"Looked through are ids, titles, tags, models, texts, comments and attachments that are text.", "" }, footer = { "",
				"In TEXT:  \"boot code\"     these words, one after the other",
				"          -vlan           not this word",
				"          tag:power model:IP710 state:draft   also with quoted values: tag:\"power supply\"",
				"What is in the trash is found only with state:trash.", "",
				"Examples: fieldbench kb search boot code vlan", "          fieldbench kb search '\"boot code\" model:IP710' -vlan",
				"Exit code 1 when nothing is found." })
public final class KbSearchVerb extends DataVerb implements TakesHyphens {

	@Parameters(paramLabel = "TEXT", arity = "1..*", description = "Words; the last one may be the beginning of a word.")
	private List<String> words;

	@Mixin
	private ArticleFilter filter;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "So many at most. Standard: 20.")
	private int limit;

	@Override
	public Integer call() {
		if (limit < 1) {
			throw usage("--limit needs a number from 1.");
		}
		String text = String.join(" ", words);
		ArticleSearch search = context().service(ArticleSearch.class);
		IndexReport.update(context(), search);
		SearchResult found = search.find(filter.applied(SearchRequest.of(text, limit)));
		if (found.problem().isPresent()) {
			throw usage(found.problem().get());
		}
		if (json()) {
			printJson(facts(found));
		} else {
			print(text, found);
		}
		return found.hits().isEmpty() ? FAILED : OK;
	}

	private void print(String text, SearchResult found) {
		found.hits().forEach(this::print);
		int more = found.total() - found.hits().size();
		if (found.hits().isEmpty()) {
			context().out().println("Nothing found for \"" + Texts.safe(text) + "\". Try fewer words, or: fieldbench kb list");
		} else if (more > 0) {
			context().out().println("And " + (found.isMore() ? "more than " : "") + Texts.number(more) + " more. More words find fewer; --limit shows more.");
		}
		found.suggestion().ifPresent(other -> context().out().println("Did you mean: fieldbench kb search " + quoted(other)));
	}

	private static String quoted(String text) {
		return text.contains("\"") ? "'" + text + "'" : text;
	}

	private void print(SearchHit hit) {
		context().out().println(Texts.safe(hit.article().id() + "  " + hit.article().title()));
		if (!hit.snippet().isEmpty()) {
			context().out().println("    " + Texts.wrap(Texts.safe(marked(hit, "[", "]")), 4));
		}
	}

	private static Map<String, Object> facts(SearchResult found) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("total", found.total());
		facts.put("totalIsLowerBound", found.isMore());
		facts.put("didYouMean", found.suggestion().orElse(null));
		facts.put("hits", found.hits().stream().map(KbSearchVerb::facts).toList());
		return facts;
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
