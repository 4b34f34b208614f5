/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.phone.VirtualPhone;
import org.fieldbench.session.practice.PracticeState.NextKey;

/** What can be told of a step from the phone as it stands there. */
final class Sight {

	private final VirtualPhone phone;
	private final PracticeServer server;

	Sight(VirtualPhone phone, PracticeServer server) {
		this.phone = phone;
		this.server = server;
	}

	Shown shown() {
		return new Shown(phone.display(), phone.illustrative());
	}

	/** @return whether the phone shows the text of the step */
	boolean shows(Step step) {
		return step.getDisplay() != null && shown().contains(step.getDisplay());
	}

	/** @return whether the phone asks here what the step answers */
	boolean asks(Step step) {
		boolean keypad = step.getKind() == StepKind.ANSWER || step.getKind() == StepKind.ENTER;
		return keypad && (restarts(step) ? phone.idle() : shows(step));
	}

	/** @return whether the step can only be done by pulling the plug: no key brings a restart about here */
	boolean needsPlug(Step step) {
		return restarts(step) && !phone.idle();
	}

	/** @return a step that begins at what the phone shows on any other day */
	static boolean restarts(Step step) {
		return step.getDisplay() == null && !step.getAnswers().isEmpty();
	}

	KeyedAnswers answers(Step step) {
		return new KeyedAnswers(step, server.address());
	}

	KeyedAnswers.Match match(Step step, String entered) {
		return answers(step).match(entered, this::reaches, phone.keyedAddress());
	}

	/** @param entered keys of the step that the phone took already */
	List<NextKey> next(Step step, String entered) {
		boolean here = asks(step) || !entered.isEmpty() || step.getKind() == StepKind.CHECK && phone.idle();
		return here ? answers(step).next(entered + phone.typed()) : List.of();
	}

	/** @return e.g. " Step 8 says 1."; empty for a step without keys */
	String expectation(Optional<Step> step) {
		return step.filter(known -> !known.getAnswers().isEmpty())
				.map(known -> (known.getNumber() == 0 ? " The check" : " Step " + known.getNumber()) + " says " + answers(known).inWords() + ".")
				.orElse("");
	}

	/** Where nothing is served yet, any address may become right. */
	private boolean reaches(String address) {
		return !server.serving() || server.at(address).isPresent();
	}
}
