/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.EvidenceKind;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.session.phone.VirtualPhone;
import org.fieldbench.session.practice.PracticeMistake;
import org.fieldbench.session.practice.PracticeState.NextKey;
import org.fieldbench.session.practice.PracticeState.Notice;

/**
 * Follows somebody who practises a procedure by hand: which step is to be done now, whether the keys are those of the procedure,
 * and, when the phone went another way, to which step to go back. Knows the phone by what it shows, as an engineer does.
 */
final class Guide {

	private final Course course;
	private final VirtualPhone phone;
	private final PracticeServer server;
	private final Sight sight;
	private final List<PracticeMistake> mistakes = new ArrayList<>();
	private Notice notice;
	private String entered = "";
	private boolean seen;
	private String versionShown = "";

	Guide(Course course, VirtualPhone phone, PracticeServer server) {
		this.course = course;
		this.phone = phone;
		this.server = server;
		sight = new Sight(phone, server);
	}

	List<PracticeMistake> mistakes() {
		return List.copyOf(mistakes);
	}

	/** @return the last thing to be told */
	Optional<Notice> notice() {
		return Optional.ofNullable(notice);
	}

	/** @return what VERSION INFO showed at the end; empty before */
	String versionShown() {
		return versionShown;
	}

	/** @return the keys that the procedure asks for now */
	List<NextKey> next() {
		return course.present().filter(step -> phone.powered()).map(step -> sight.next(step, entered)).orElse(List.of());
	}

	/** @return the keys of a step in words, e.g. "1 or 0"; empty for none */
	String keys(Step step) {
		return sight.answers(step).inWords();
	}

	/** @return whether only the plug helps */
	boolean powerNext() {
		return !phone.powered() || needsPlug() && !phone.working();
	}

	/**
	 * The phone took keys: another screen came up.
	 *
	 * @param keys those that did it
	 * @param before what it showed until then
	 * @param wasStuck whether it had to be restarted by its plug
	 */
	void took(String keys, Shown before, boolean wasStuck) {
		notice = null;
		passOver();
		if (course.finished() || looks(before)) {
			return;
		}
		Step step = course.present().get();
		if (step.getKind() == StepKind.CHECK || wasStuck) {
			arrive();
			return;
		}
		entered += keys;
		switch (sight.match(step, entered)) {
		case WHOLE -> answered(step);
		case BEGUN -> {
		}
		case NONE -> goBack("You pressed " + KeyNames.inWords(entered) + "." + sight.expectation(course.present())
				+ " The phone shows " + sight.shown().quoted() + ".", entered);
		}
	}

	/** The phone took no notice of keys. */
	void ignored(String keys) {
		notice = new Notice(true, (phone.powered() ? "The phone takes no notice of " + KeyNames.inWords(keys)
				+ (phone.working() ? " while it works." : " here.") : "The phone has no power.") + sight.expectation(course.present()));
	}

	/** Something may have changed by itself: takes the steps that are done by it. */
	void arrive() {
		int before;
		do {
			before = course.position();
			course.present().ifPresent(this::settle);
		} while (course.position() > before);
	}

	/** The firmware bundle is served. */
	void served() {
		notice = new Notice(false, "The firmware bundle is served at " + server.address() + ".");
		course.caughtUp();
		arrive();
	}

	/** The phone has lost its power. @param wasWriting whether it wrote its boot code at that moment */
	void unplugged(boolean wasWriting) {
		entered = "";
		String what = wasWriting
				? "The power failed while the boot code was being written. The boot code is incomplete, so the phone does not start any "
						+ "more: it is dead. A real phone can end the same way, and the vendor takes no return for it."
				: "The phone has no power. Plug it in again.";
		if (wasWriting) {
			mistakes.add(new PracticeMistake(course.number(), "", what));
		}
		notice = new Notice(wasWriting, what);
	}

	/** The phone has power again and shows its first screen. */
	void pluggedIn() {
		notice = null;
		if (course.presentIs(StepKind.CHECK)) {
			return;
		}
		passOver();
		int target = course.first(sight::asks);
		if (target >= 0 && target < course.position()) {
			course.goBack(target);
			notice = new Notice(false, "The phone starts anew. Go on with step " + course.number() + ".");
		}
		while (course.position() < target) {
			course.done("The power was pulled and plugged in again.");
		}
		begin();
	}

	/** What is done away from the keypad does not hold up who goes on without it. */
	private void passOver() {
		while (course.presentIs(StepKind.DO)) {
			course.skip("Left out so far.");
		}
	}

	/** Looking up the version does no harm, at any time. */
	private boolean looks(Shown before) {
		return !course.presentIs(StepKind.CHECK) && course.steps().stream().anyMatch(step -> step.getKind() == StepKind.CHECK
				&& (sight.shows(step) || before.contains(step.getDisplay())));
	}

	private void answered(Step step) {
		String meaning = sight.answers(step).meaning(entered);
		course.done(meaning.isEmpty() ? "" : "Answered: " + meaning + ".");
		begin();
	}

	private void begin() {
		entered = "";
		seen = false;
		arrive();
	}

	private void settle(Step step) {
		if (step.getKind() == StepKind.DO) {
			away();
		} else if (step.getOnlyIfDisplay() != null && !sight.shown().contains(step.getOnlyIfDisplay())) {
			skipWhenSettled(step);
		} else if (step.getKind() == StepKind.CHECK) {
			check(step);
		} else if (step.getAnswers().isEmpty()) {
			await(step);
		} else if (entered.isEmpty() && step.getDisplay() != null && !sight.shows(step) && !phone.busy()) {
			lost(step);
		}
	}

	/** A practice begins with a firmware bundle on the bench; the last thing to do away from the keypad is to serve it. */
	private void away() {
		if (server.serving() || !course.lastOfItsKind()) {
			course.done("");
		}
	}

	private void skipWhenSettled(Step step) {
		if (!phone.busy()) {
			course.skip("The phone does not show \"" + step.getOnlyIfDisplay() + "\".");
		}
	}

	private void check(Step step) {
		if (sight.shows(step)) {
			versionShown = sight.shown().text();
			course.done("The phone showed " + sight.shown().quoted() + ".");
		}
	}

	/** A step in which the phone works on its own. */
	private void await(Step step) {
		if (phone.failure().isPresent()) {
			goBack(phone.failure().get(), "");
			return;
		}
		boolean here = step.getDisplay() == null ? !phone.busy() : sight.shows(step);
		boolean atOnce = step.getDisplay() == null
				|| step.getExpectations().stream().allMatch(expected -> expected.getKind() == EvidenceKind.DISPLAY);
		if (here ? atOnce : seen) {
			seen = false;
			course.done("");
		} else if (here) {
			seen = true;
		} else if (!phone.busy()) {
			lost(step);
		}
	}

	private void lost(Step step) {
		goBack("The phone should show \"" + step.getDisplay() + "\", but it shows " + sight.shown().quoted() + ".", "");
	}

	private void goBack(String what, String keys) {
		mistakes.add(new PracticeMistake(course.number(), keys, what));
		int fitting = phone.failure().isPresent() ? -1 : course.latest(sight::asks);
		course.goBack(fitting >= 0 ? fitting : Math.max(0, course.latest(Sight::restarts)));
		entered = "";
		seen = false;
		notice = new Notice(true, what + (needsPlug() ? " There is no way back from here: pull the power and plug it in again." : "")
				+ " Go back to step " + course.number() + ".");
	}

	/** @return whether the procedure wants a restart that no key brings about here */
	boolean needsPlug() {
		return course.present().filter(sight::needsPlug).isPresent();
	}
}
