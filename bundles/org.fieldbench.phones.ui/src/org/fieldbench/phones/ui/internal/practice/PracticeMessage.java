/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.Optional;

import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.PracticeState.NextKey;
import org.fieldbench.session.practice.PracticeSummary;
import org.fieldbench.ui.Signal;

/**
 * What to say beside the phone.
 *
 * @param signal how good it is
 * @param text one or more sentences
 */
record PracticeMessage(Signal signal, String text) {

	/** @param problem why it could not begin or go on; empty if it could */
	static PracticeMessage of(Optional<PracticeState> state, boolean running, String problem, PracticeChoice choice) {
		if (!problem.isEmpty()) {
			return new PracticeMessage(Signal.BAD, problem);
		}
		if (state.isPresent() && (running || state.get().summary().isPresent())) {
			return of(state.get());
		}
		return choice.missing().isEmpty() ? new PracticeMessage(Signal.INFO, choice.offer())
				: new PracticeMessage(Signal.CAUTION, choice.missing());
	}

	private static PracticeMessage of(PracticeState state) {
		if (state.summary().isPresent()) {
			return of(state.summary().get());
		}
		if (state.phone().writing()) {
			return new PracticeMessage(Signal.CAUTION, "The phone writes its boot code. Do not unplug it now.");
		}
		if (state.phone().working()) {
			return new PracticeMessage(Signal.BUSY, "The phone works. Wait.");
		}
		if (state.notice().filter(PracticeState.Notice::wrong).isPresent()) {
			return new PracticeMessage(Signal.BAD, state.notice().get().text());
		}
		return new PracticeMessage(Signal.INFO, state.notice().map(notice -> notice.text() + " ").orElse("") + toDo(state));
	}

	/** The whole of it stands below. */
	private static PracticeMessage of(PracticeSummary summary) {
		if (summary.bootCode().isEmpty()) {
			return new PracticeMessage(Signal.BAD, "The phone is dead. Start anew.");
		}
		return summary.passed() ? new PracticeMessage(Signal.OK, "Done. The phone works" + mistakes(summary) + ".")
				: new PracticeMessage(Signal.BAD, "You reached the end, but not every image arrived as it should.");
	}

	private static String mistakes(PracticeSummary summary) {
		return switch (summary.mistakes().size()) {
		case 0 -> ", and no mistake was made";
		case 1 -> "; one thing went otherwise than the procedure says";
		default -> "; " + summary.mistakes().size() + " things went otherwise than the procedure says";
		};
	}

	private static String toDo(PracticeState state) {
		String step = state.present().map(present -> (present.number() == 0 ? "Check: " : "Step " + present.number() + ": ")).orElse("");
		if (state.powerNext()) {
			return step + (state.phone().powered() ? "pull the power, then plug it in again." : "plug the power in.");
		}
		if (!state.serving()) {
			return step + "serve the firmware bundle, so that the phone can fetch it.";
		}
		String keys = state.present().map(present -> present.keys()).orElse("");
		return keys.isEmpty() ? step + "watch the display." : step + "press " + keys + meaning(state) + ".";
	}

	/** What the next key means, where there is no choice. */
	private static String meaning(PracticeState state) {
		return state.next().size() == 1 && !state.next().get(0).meaning().isEmpty() ? " (" + state.next().get(0).meaning() + ")"
				: state.next().stream().map(NextKey::meaning).filter(text -> !text.isEmpty()).findFirst().isEmpty() ? "" : choices(state);
	}

	private static String choices(PracticeState state) {
		return " (" + String.join("; ", state.next().stream().map(key -> key.key() + ": " + key.meaning()).toList()) + ")";
	}
}
