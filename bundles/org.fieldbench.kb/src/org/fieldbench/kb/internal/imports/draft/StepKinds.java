/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.draft;

import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.DraftAnswer;
import org.fieldbench.kb.imports.DraftStep.Kind;

/** What a step asks of the engineer, by its words. */
final class StepKinds {

	private static final Pattern BRANCH = Pattern.compile("(?iU)\\b(if|in this case|in some cases|in that case|falls|wenn|si|dans ce cas)\\b");
	private static final Pattern QUESTION = Pattern.compile("(?iU)\\b(asks?|asked|questions?|confirm|yes|no|gefragt|frage|ja|nein|demande|question"
			+ "|oui|non|confirmer)\\b|\\?");
	private static final Pattern WAIT = Pattern.compile("(?iU)\\b(wait|will (reboot|restart)|reboots? (by|on)|restarts? (by|on)|is being (updated"
			+ "|written|loaded)|see the following|warten|startet neu|attendez|redémarre)\\b");
	private static final Pattern CHECK = Pattern.compile("(?iU)\\b(check|verify|make sure|ensure|prüfen|überprüfen|vérifiez)\\b");

	private StepKinds() {
	}

	/** @param display what the phone shows; empty when it is not known */
	static Kind of(String text, List<DraftAnswer> answers, String display) {
		if (answers.isEmpty()) {
			if (!display.isEmpty() && BRANCH.matcher(text).find()) {
				return Kind.BRANCH;
			}
			if (WAIT.matcher(text).find()) {
				return Kind.WAIT;
			}
			return CHECK.matcher(text).find() ? Kind.CHECK : Kind.DO;
		}
		boolean oneKey = answers.stream().allMatch(answer -> answer.keys().matches("\\d.*"));
		return oneKey && QUESTION.matcher(text).find() ? Kind.ANSWER : Kind.ENTER;
	}
}
