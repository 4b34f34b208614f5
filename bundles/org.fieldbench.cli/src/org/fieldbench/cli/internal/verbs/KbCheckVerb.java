/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.check.ArticleCheck;
import org.fieldbench.kb.check.CheckProgress;
import org.fieldbench.kb.check.Finding;
import org.fieldbench.kb.check.Surroundings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb check}: what is wrong in the knowledge base. */
@Command(name = "check", sortOptions = false, description = { "Look for what is wrong in the knowledge base.",
		"Broken links to articles, headings, steps and attachments; missing or damaged attachments and",
		"revisions; review dates that are past; models that no catalog knows; related articles that are",
		"not there; the same title or id twice; what is too large; front matter that is not in order.",
		"Links that lead out of the knowledge base are not followed.", "" }, footer = { "", "Examples: fieldbench kb check", "          fieldbench kb check 1000 1001",
				"Exit code 1 when something is found." })
public final class KbCheckVerb extends DataVerb {

	@Parameters(paramLabel = "ID", arity = "0..*", description = "Only these articles. Standard: all.")
	private List<String> ids = List.of();

	@Override
	public Integer call() {
		ArticleCheck check = new ArticleCheck(context().service(ArticleLibrary.class), context().service(ArticleEditing.class),
				surroundings(context().service(Catalogs.class)));
		List<String> known = ids.stream().map(id -> KbVerbs.known(context(), id)).toList();
		List<Finding> findings = known.isEmpty() ? check.all(progress()) : known.stream().flatMap(id -> check.of(id).stream()).toList();
		if (json()) {
			printJson(findings.stream().map(KbCheckVerb::facts).toList());
		} else if (findings.isEmpty()) {
			context().out().println("Nothing is wrong.");
		} else {
			findings.forEach(this::print);
			context().out().println("\n" + Texts.count(findings.size(), "finding", "findings") + ".");
		}
		return findings.isEmpty() ? OK : FAILED;
	}

	private CheckProgress progress() {
		return json() ? CheckProgress.NONE : new CheckLines(context().err()::println, System::nanoTime);
	}

	private static Surroundings surroundings(Catalogs catalogs) {
		return new Surroundings(LocalDate.now(), model -> catalogs.model(model).isPresent(), procedure -> catalogs.all().stream()
				.flatMap(catalog -> catalog.getProcedures().stream()).anyMatch(known -> procedure.equals(known.getId())));
	}

	private void print(Finding finding) {
		String article = finding.article().isEmpty() ? "" : finding.article() + ": ";
		context().out().println(article + Texts.wrap(Texts.safe(finding.text() + " " + finding.advice()), article.length()));
	}

	private static Map<String, Object> facts(Finding finding) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", finding.article().isEmpty() ? null : finding.article());
		facts.put("kind", finding.kind().key());
		facts.put("problem", finding.text());
		facts.put("advice", finding.advice());
		return facts;
	}
}
