/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.imports.DraftAnswer;
import org.fieldbench.kb.imports.DraftStep;
import org.fieldbench.kb.imports.DraftStep.Kind;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.ProcedureDraft;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Label;
import org.fieldbench.kb.internal.imports.Page;
import org.fieldbench.kb.internal.imports.read.MarkdownSource;
import org.fieldbench.kb.internal.imports.rules.Facts;

/** Reads a procedure out of an article's text. What it does not know it asks for, and never makes up. */
public final class DraftReader {

	private static final Pattern VERIFY = Pattern.compile("(?iU)\\b(check|verify|see|view|prüfen|vérifier)\\b.{0,60}\\b(version|boot ?code"
			+ "|boot rom|firmware)\\b");
	/** A menu path such as SYSTEM > VERSION INFO. */
	private static final Pattern PATH = Pattern.compile("(\\p{Lu}[\\p{Lu} ]+)(?:\\s*>\\s*(\\p{Lu}[\\p{Lu} ]+))+");

	private final Article article;
	private final Page page;
	private final List<DraftStep> steps = new ArrayList<>();
	private final List<String> doubts = new ArrayList<>();
	private DraftStep branch;
	private boolean shouting;

	public DraftReader(Article article) {
		this.article = article;
		this.page = MarkdownSource.read(article.body());
	}

	/** @return empty when the article has no steps */
	public Optional<ProcedureDraft> read() {
		Facts.find(page, ModelNames.NONE);
		shouting = Facts.isShouting(page);
		List<Block> blocks = page.kept();
		for (int at = 0; at < blocks.size(); at++) {
			if (blocks.get(at).is(Piece.Kind.STEP) && blocks.get(at).depth() == 1) {
				steps(blocks.subList(at, end(blocks, at)));
			}
		}
		return steps.isEmpty() ? Optional.empty() : Optional.of(draft(verification(blocks)));
	}

	/** @return where the step's own blocks end */
	private static int end(List<Block> blocks, int begin) {
		int end = begin + 1;
		while (end < blocks.size() && blocks.get(end).depth() > 0 && !(blocks.get(end).isItem() && blocks.get(end).depth() == 1)) {
			end++;
		}
		return end;
	}

	/** A step whose sub-steps count is told by them, after what it says itself. */
	private void steps(List<Block> own) {
		List<Integer> begins = SubSteps.begins(own);
		int first = begins.isEmpty() ? own.size() : begins.getFirst();
		step(own.getFirst().label().written(), own.subList(0, first));
		for (int at = 0; at < begins.size(); at++) {
			step("", own.subList(begins.get(at), at + 1 < begins.size() ? begins.get(at + 1) : own.size()));
		}
	}

	/** @param written its label; the text's own label counts more */
	private void step(String written, List<Block> blocks) {
		StepText all = StepText.of(blocks);
		Optional<Label> label = SubSteps.label(all.text());
		StepText words = label.isEmpty() ? all : new StepText(all.text().substring(label.get().rest()), all.pictureMissing());
		if (!words.text().isEmpty()) {
			step(label.map(Label::written).orElse(written), words);
		}
	}

	private void step(String written, StepText words) {
		Answers answers = new Answers(words.text());
		List<DraftAnswer> keys = answers.read();
		String display = Facts.displays(words.text(), shouting).stream().findFirst().orElse("");
		Kind kind = StepKinds.of(words.text(), keys, display);
		int number = steps.size() + 1;
		DraftStep step = new DraftStep(number, written.replaceAll("(?<!\\d)[.()\\s]+|[.()\\s]+$", ""), words.text(), kind, keys, display,
				kind == Kind.BRANCH ? question(display) : "");
		answers.doubts().forEach(doubt -> doubts.add("Step " + number + ": " + doubt + "."));
		if (display.isEmpty() && words.pictureMissing()) {
			doubts.add("Step " + number + ": its picture is missing in the article; write what the phone shows.");
		}
		keep(step);
	}

	/** The first step with keys after a branch is what to do in that case. */
	private void keep(DraftStep step) {
		if (branch != null && !step.answers().isEmpty() && step.display().isEmpty()) {
			steps.add(step.within(branch));
			doubts.add("Step " + step.number() + ": it was taken to come only with \"" + branch.display() + "\", as step " + branch.number() + " does.");
			branch = null;
		} else {
			steps.add(step);
			branch = step.kind() == Kind.BRANCH ? step : null;
		}
	}

	/** Of "FIX? YES=1, NO=0" the question is what tells it. */
	private static String question(String display) {
		int mark = display.indexOf('?');
		return mark < 0 ? display : display.substring(0, mark + 1);
	}

	private Optional<DraftStep> verification(List<Block> blocks) {
		return blocks.stream().filter(block -> block.depth() == 0 && block.is(Piece.Kind.PARAGRAPH) && VERIFY.matcher(block.text()).find()).reduce((one, other) -> other)
				.map(block -> StepText.of(List.of(block)).text()).map(text -> new DraftStep(0, "", text, Kind.CHECK, new Answers(text).read(),
						path(text), ""));
	}

	private static String path(String text) {
		Matcher path = PATH.matcher(text);
		return path.find() ? path.group(2).strip() : "";
	}

	private ProcedureDraft draft(Optional<DraftStep> verification) {
		if (verification.isEmpty()) {
			doubts.add("The article does not say how to check that it worked.");
		}
		String alert = article.tags().contains("field alert") && article.id().matches(".*\\d.*") ? article.id() : "";
		return new ProcedureDraft("draft." + article.id(), alert, article.title(), article.id(), article.models(), page.found().warnings(), steps, verification,
				page.found().versionRules(), doubts);
	}
}
