/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.EvidenceKind;
import org.fieldbench.catalog.Expectation;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;

/** What must hold for the steps of a procedure: each can be reached, and the way ends. */
final class StepConstraints {

	private static final Set<String> KEY_PLACEHOLDERS = Set.of("{tftp}");

	private final List<Step> steps;
	private final Complaints complaints;

	private StepConstraints(Procedure procedure, Complaints complaints) {
		this.steps = procedure.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
		this.complaints = complaints;
	}

	static void check(Procedure procedure, Complaints complaints) {
		StepConstraints constraints = new StepConstraints(procedure, complaints);
		constraints.numbers();
		constraints.ways();
		constraints.steps.stream().flatMap(step -> step.getAnswers().stream()).forEach(answer -> keys(answer, complaints));
	}

	static void check(Expectation expectation, Complaints complaints) {
		if (expectation.getKind() == EvidenceKind.TRANSFER && expectation.getRole() == FirmwareRole.UNKNOWN) {
			complaints.warning(expectation, Literals.EXPECTATION__ROLE, "A transfer proves a step only when it says of which image.");
		}
		if (expectation.getKind() == EvidenceKind.SILENCE && expectation.getSeconds() < 1) {
			complaints.warning(expectation, Literals.EXPECTATION__SECONDS, "Silence proves a step only when it says for how long.");
		}
	}

	private static void keys(Answer answer, Complaints complaints) {
		TextConstraints.placeholders(answer, Literals.ANSWER__KEYS, KEY_PLACEHOLDERS, complaints);
	}

	private void numbers() {
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).getNumber() != i + 1) {
				complaints.warning(steps.get(i), Literals.STEP__NUMBER, "This is step " + (i + 1) + ": steps are numbered over the whole procedure.");
			}
		}
	}

	private void ways() {
		BitSet reached = reachable(0);
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).getNext() != null) {
				complaints.require(steps.contains(steps.get(i).getNext()), steps.get(i), Literals.STEP__NEXT, "It leads to another procedure.");
			}
			if (!reached.get(i)) {
				complaints.warning(steps.get(i), null, "No step leads here.");
			} else if (!reachable(i).get(steps.size())) {
				complaints.error(steps.get(i), null, "From here the procedure never ends.");
			}
		}
	}

	/** The last bit, behind the steps, stands for the end. */
	private BitSet reachable(int start) {
		BitSet reached = new BitSet();
		List<Integer> open = new ArrayList<>(List.of(start));
		while (!open.isEmpty()) {
			int at = open.remove(open.size() - 1);
			if (!reached.get(at)) {
				reached.set(at);
				following(at).forEach(open::add);
			}
		}
		return reached;
	}

	/** A step with a condition can be passed over. */
	private IntStream following(int at) {
		if (at >= steps.size()) {
			return IntStream.empty();
		}
		int named = steps.indexOf(steps.get(at).getNext());
		int next = named < 0 ? at + 1 : named;
		return steps.get(at).getOnlyIfDisplay() == null ? IntStream.of(next) : IntStream.of(next, at + 1);
	}
}
