/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.cli.internal.text.DisplayBox;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.session.practice.PracticeListener;
import org.fieldbench.session.practice.PracticeSession;
import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.PracticeState.Notice;
import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.session.practice.PracticeSummary;

/** Tells of a practice what has changed: the display, the step to be done, what went wrong. */
final class PracticeStory implements PracticeListener {

	private static final int INDENT = 8;
	private static final int QUARTER = 25;

	private final PrintStream out;
	private String display = "";
	private Optional<Integer> step = Optional.empty();
	private Optional<Notice> notice = Optional.empty();
	private OptionalInt pullAt = OptionalInt.empty();
	private PracticeSession session;

	PracticeStory(PrintStream out) {
		this.out = out;
	}

	/** From now on the plug is pulled when so much of the boot code is written. */
	void pullAt(PracticeSession whose, int percent) {
		session = whose;
		pullAt = OptionalInt.of(percent);
	}

	@Override
	public void changed(PracticeState state) {
		// A line may hold many keys; what they came to is told once, by tell.
	}

	@Override
	public void working(PracticeState state) {
		PracticeState.Phone phone = state.phone();
		if (phone.percent() % QUARTER == 0) {
			showDisplay(phone);
		}
		if (phone.writing() && pullAt.isPresent() && phone.percent() >= pullAt.getAsInt()) {
			pullAt = OptionalInt.empty();
			showDisplay(phone);
			out.println(" ".repeat(INDENT) + "You pull the plug.");
			session.pullPlug();
		}
	}

	/** Tells what has changed since it was asked last. */
	void tell(PracticeState state) {
		showDisplay(state.phone());
		if (!state.notice().equals(notice)) {
			notice = state.notice();
			notice.ifPresent(told -> out.println((told.wrong() ? "!! " : "-- ") + Texts.wrap(told.text(), 3)));
		}
		Optional<Integer> now = state.present().map(PracticeStep::number);
		if (!now.equals(step)) {
			step = now;
			state.present().ifPresent(present -> out.println(line(present)));
		}
	}

	/** Tells all steps and where they stand. */
	void steps(PracticeState state) {
		state.steps().forEach(each -> out.println(mark(each) + line(each) + (each.note().isEmpty() ? "" : " [" + each.note() + "]")));
	}

	void end(PracticeSummary summary) {
		out.println("\nResult: " + (summary.passed() ? "PASSED" : "FAILED"));
		out.println(Texts.wrap(summary.text(), 0));
		for (ImageEvidence image : summary.images()) {
			out.println("  " + image.name() + ": " + Texts.bytes(image.bytes()) + "\n    in the bundle " + image.sha256Bundle()
					+ "\n    sent          " + image.sha256Sent().orElse("not known") + "\n    received      " + image.sha256Received());
		}
		summary.mistakes().forEach(mistake -> out.println("  - " + mistake.where() + ": " + Texts.wrap(mistake.text(), 4)));
		if (!summary.ignored().isEmpty()) {
			out.println("  - The phone took no notice of these keys: " + KeyNames.inWords(summary.ignored()));
		}
	}

	private void showDisplay(PracticeState.Phone phone) {
		String now = phone.powered() ? phone.display() : "";
		if (!now.equals(display)) {
			display = now;
			out.print(DisplayBox.of(now, INDENT, phone.powered() ? phone.illustrative() ? "(illustrative)" : "" : "(dark)"));
		}
	}

	private static String mark(PracticeStep step) {
		return switch (step.state()) {
		case DONE -> "[x] ";
		case SKIPPED -> "[-] ";
		case PRESENT -> "[>] ";
		case WAITING -> "[ ] ";
		};
	}

	private static String line(PracticeStep step) {
		String label = step.number() == 0 ? "Check    " : "Step " + step.number() + "  ";
		return label + Texts.wrap(step.text(), label.length());
	}
}
