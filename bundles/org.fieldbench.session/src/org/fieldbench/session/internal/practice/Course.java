/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.session.practice.PracticeStep.State;

/** The steps of a procedure, its check afterwards last, and the place where someone stands. */
final class Course {

	private final List<Step> steps = new ArrayList<>();
	private final State[] states;
	private final String[] notes;
	private int at;

	Course(Procedure procedure) {
		procedure.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
		Optional.ofNullable(procedure.getVerification()).ifPresent(steps::add);
		states = new State[steps.size()];
		notes = new String[steps.size()];
		forgetFrom(0);
	}

	List<Step> steps() {
		return steps;
	}

	State state(int index) {
		return index == at ? State.PRESENT : states[index];
	}

	String note(int index) {
		return notes[index];
	}

	boolean finished() {
		return at == steps.size();
	}

	/** @return the step to be done now; empty at the end */
	Optional<Step> present() {
		return finished() ? Optional.empty() : Optional.of(steps.get(at));
	}

	boolean presentIs(StepKind kind) {
		return present().filter(step -> step.getKind() == kind).isPresent();
	}

	void done(String note) {
		leave(State.DONE, note);
	}

	void skip(String note) {
		leave(State.SKIPPED, note);
	}

	/** Steps away from the keypad that were passed over are done after all. */
	void caughtUp() {
		for (int i = 0; i < Math.min(at, steps.size()); i++) {
			if (steps.get(i).getKind() == StepKind.DO && states[i] == State.SKIPPED) {
				states[i] = State.DONE;
				notes[i] = "";
			}
		}
	}

	/** @return the last step, up to the present one, for which something holds; -1 for none */
	int latest(Predicate<Step> fits) {
		for (int i = Math.min(at, steps.size() - 1); i >= 0; i--) {
			if (fits.test(steps.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** @return the first step for which something holds; -1 for none */
	int first(Predicate<Step> fits) {
		for (int i = 0; i < steps.size(); i++) {
			if (fits.test(steps.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** @return index of the present step; the number of steps at the end */
	int position() {
		return at;
	}

	/** @return whether the present step is the last of several of its kind */
	boolean lastOfItsKind() {
		return at + 1 >= steps.size() || steps.get(at + 1).getKind() != steps.get(at).getKind();
	}

	/** Goes back; what came after is to be done again. */
	void goBack(int index) {
		at = index;
		forgetFrom(index);
	}

	/** @return number of the present step; 0 for the check afterwards and at the end */
	int number() {
		return present().map(Step::getNumber).orElse(0);
	}

	private void leave(State state, String note) {
		states[at] = state;
		notes[at] = note;
		at++;
	}

	private void forgetFrom(int index) {
		Arrays.fill(states, index, states.length, State.WAITING);
		Arrays.fill(notes, index, notes.length, "");
	}
}
