/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.catalog.registry.CatalogWriter;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.files.WholeFile;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.imports.DraftAnswer;
import org.fieldbench.kb.imports.DraftStep;
import org.fieldbench.kb.imports.ProcedureDraft;
import org.fieldbench.session.DraftCatalog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb draft}: a procedure for the catalog, as an article's steps give it. */
@Command(name = "draft", sortOptions = false, description = { "Draft a procedure for the catalog out of an article's steps.", "It has keys, displays, branches and warnings.",
		"What the article does not say is asked for, never made up.", "" }, footer = { "", "Example: fieldbench kb draft 212 --out alert.catalog",
				"Correct it in the catalog editor, and check it: fieldbench catalog check alert.catalog" })
public final class KbDraftVerb extends DataVerb {

	@Parameters(paramLabel = "ID", description = "The article's id.")
	private String id;

	@Option(names = "--out", paramLabel = "FILE", description = "Write it as a catalog into this new file.")
	private Path out;

	@Override
	public Integer call() {
		Article article = KbVerbs.article(context(), id);
		ProcedureDraft draft = ProcedureDraft.of(article)
				.orElseThrow(() -> failed("The article " + article.id() + " has no steps: a procedure is drafted from its numbered lists."));
		if (out != null) {
			write(draft);
		}
		if (json()) {
			printJson(facts(draft));
		} else {
			context().out().print(text(draft));
		}
		return OK;
	}

	private void write(ProcedureDraft draft) {
		try {
			byte[] xmi = CatalogWriter.toBytes(DraftCatalog.of(draft, context().service(Catalogs.class), Clock.systemDefaultZone()));
			WholeFile.write(out, false, xmi);
		} catch (FileAlreadyExistsException e) {
			throw failed("There is a file " + out + " already, maybe with corrections. Choose another name.");
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private String text(ProcedureDraft draft) {
		StringBuilder text = new StringBuilder("Draft of a procedure: ").append(Texts.safe(draft.title())).append("\n\nTo acknowledge\n");
		draft.acknowledgements().forEach(warning -> text.append("  - ").append(Texts.wrap(Texts.safe(warning), 4)).append('\n'));
		text.append(draft.acknowledgements().isEmpty() ? "  nothing\n" : "").append("\nSteps\n");
		draft.steps().forEach(step -> text.append(text(step)));
		draft.verification().ifPresent(step -> text.append("\nAfterwards\n").append(text(step)));
		text.append("\nTo correct or complete\n");
		draft.doubts().forEach(doubt -> text.append("  - ").append(Texts.wrap(Texts.safe(doubt), 4)).append('\n'));
		return text.append(draft.doubts().isEmpty() ? "  nothing\n" : "").append(out == null ? "" : "\nWritten to " + out + ".\n").toString();
	}

	private static String text(DraftStep step) {
		String head = step.number() == 0 ? "  - " : String.format("%4d ", step.number());
		StringBuilder text = new StringBuilder(head).append(step.kind().name().toLowerCase(java.util.Locale.ROOT)).append(": ")
				.append(Texts.wrap(Texts.safe(step.text()), 8)).append('\n');
		text.append(step.display().isEmpty() ? "" : "        display " + Texts.safe(step.display()) + (step.onlyIfDisplay().isEmpty() ? "" : "; only then") + "\n");
		step.answers().forEach(answer -> text.append("        keys ").append(Texts.safe(answer.keys())).append(", ").append(Texts.safe(answer.meaning())).append('\n'));
		return text.toString();
	}

	private static Map<String, Object> facts(ProcedureDraft draft) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", draft.id());
		facts.put("alert", draft.alert());
		facts.put("title", draft.title());
		facts.put("article", draft.article());
		facts.put("models", draft.models());
		facts.put("acknowledgements", draft.acknowledgements());
		facts.put("steps", draft.steps().stream().map(KbDraftVerb::facts).toList());
		facts.put("verification", draft.verification().map(KbDraftVerb::facts).orElse(null));
		facts.put("doubts", draft.doubts());
		return facts;
	}

	private static Map<String, Object> facts(DraftStep step) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("number", step.number());
		facts.put("label", step.label());
		facts.put("text", step.text());
		facts.put("kind", step.kind().name().toLowerCase(java.util.Locale.ROOT));
		facts.put("display", step.display());
		facts.put("onlyIfDisplay", step.onlyIfDisplay());
		facts.put("answers", answers(step.answers()));
		return facts;
	}

	private static List<Map<String, String>> answers(List<DraftAnswer> answers) {
		return answers.stream().<Map<String, String>>map(answer -> new LinkedHashMap<>(Map.of("keys", answer.keys(), "meaning",
				answer.meaning()))).toList();
	}
}
