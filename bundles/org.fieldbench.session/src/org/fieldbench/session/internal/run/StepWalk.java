/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.Expectation;
import org.fieldbench.catalog.Stage;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.internal.run.StepRecord.State;
import org.fieldbench.session.phone.FlashPhone;

/** Takes one step on a phone. */
final class StepWalk {

	/** More turns than any phone needs to show something: it goes round in circles. */
	private static final int PATIENCE = 100;

	private final Step step;
	private final FlashPhone phone;
	private final Choices choices;
	private final Proofs proofs;
	private final RehearsalListener listener;
	private final Instant began = Instant.now();
	private final List<Shown> shown = new ArrayList<>();
	private final List<String> evidence = new ArrayList<>();
	private String keys = "";

	StepWalk(Step step, FlashPhone phone, Choices choices, Proofs proofs, RehearsalListener listener) {
		this.step = step;
		this.phone = phone;
		this.choices = choices;
		this.proofs = proofs;
		this.listener = listener;
	}

	StepRecord walk() {
		shown.add(now());
		if (step.getOnlyIfDisplay() != null && !now().contains(step.getOnlyIfDisplay())) {
			return record(State.SKIPPED, "The phone does not show \"" + step.getOnlyIfDisplay() + "\".");
		}
		try {
			take();
			return record(State.DONE, "");
		} catch (StepFailure e) {
			return record(State.FAILED, e.getMessage());
		}
	}

	/** A check's text comes up by its keys; any other step's text asks for them. */
	private void take() throws StepFailure {
		if (step.getKind() == StepKind.CHECK) {
			pressKeys();
			awaitDisplay();
		} else {
			awaitDisplay();
			pressKeys();
		}
		for (Expectation expectation : step.getExpectations()) {
			evidence.add(await(expectation));
		}
	}

	private void awaitDisplay() throws StepFailure {
		if (step.getDisplay() == null) {
			return;
		}
		for (int turn = 0; !now().contains(step.getDisplay()) && phone.busy() && turn < PATIENCE; turn++) {
			passTime();
		}
		if (!now().contains(step.getDisplay())) {
			throw new StepFailure(phone.failure().orElse("The phone should show \"" + step.getDisplay() + "\" but shows "
					+ now().quoted() + "."));
		}
	}

	private void pressKeys() throws StepFailure {
		if (step.getAnswers().isEmpty()) {
			return;
		}
		Answer answer = step.getAnswers().stream().filter(choices::right).findFirst().orElseThrow(
				() -> new StepFailure("The procedure has no answer for what was chosen. Correct the catalog."));
		keys = choices.keys(answer);
		var group = new StringBuilder();
		for (char key : keys.toCharArray()) {
			stopIfCancelled();
			group.append(key);
			if (phone.press(key)) {
				told(group);
				see(phone.display(), phone.illustrative());
			}
		}
		told(group);
	}

	private void told(StringBuilder group) {
		if (!group.isEmpty()) {
			listener.pressed(group.toString());
			group.setLength(0);
		}
	}

	private String await(Expectation expectation) throws StepFailure {
		Optional<String> found = proofs.of(expectation, shown);
		for (int turn = 0; found.isEmpty() && phone.busy() && turn < PATIENCE; turn++) {
			passTime();
			found = proofs.of(expectation, shown);
		}
		return found.orElseThrow(() -> new StepFailure(phone.failure().orElseGet(() -> missing(expectation))));
	}

	private String missing(Expectation expectation) {
		String wanted = expectation.getText() == null ? expectation.getKind().getLiteral() : expectation.getText();
		return "There is no evidence for: " + wanted + " The phone shows " + now().quoted() + ".";
	}

	private void passTime() {
		stopIfCancelled();
		phone.passTime(this::see);
	}

	private void see(String text, boolean illustrative) {
		var seen = new Shown(text, illustrative);
		if (!seen.equals(shown.get(shown.size() - 1))) {
			shown.add(seen);
			listener.displayed(text, illustrative);
		}
	}

	private void stopIfCancelled() {
		if (listener.cancelled()) {
			throw new CancellationException();
		}
	}

	private Shown now() {
		return new Shown(phone.display(), phone.illustrative());
	}

	private StepRecord record(State state, String note) {
		String stage = step.eContainer() instanceof Stage part ? part.getTitle() : "Verification";
		String label = step.getLabel() == null ? "" : step.getLabel();
		return new StepRecord(step.getNumber(), label, stage, step.getText(), began, Instant.now(), state, shown, keys,
				evidence, note);
	}
}
