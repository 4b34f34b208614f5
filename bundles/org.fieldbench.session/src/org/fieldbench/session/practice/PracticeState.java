/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import java.util.List;
import java.util.Optional;

/**
 * A practice at one moment.
 *
 * @param steps all steps of the procedure, the check afterwards last
 * @param phone what can be seen of the phone
 * @param next the keys that the procedure asks for now; several where it leaves a choice; empty when none
 * @param powerNext whether the power must be pulled, or plugged in again, to go on
 * @param serving whether the firmware bundle is served
 * @param address of the TFTP server, to be keyed in, e.g. "127.0.0.1"
 * @param notice the last thing to be told
 * @param summary what it came to; empty while it goes on
 */
public record PracticeState(List<PracticeStep> steps, Phone phone, List<NextKey> next, boolean powerNext, boolean serving,
		String address, Optional<Notice> notice, Optional<PracticeSummary> summary) {

	/**
	 * What can be seen of the phone.
	 *
	 * @param display lines separated by line feeds; empty when dark
	 * @param illustrative whether the text is a drawing aid and not a fact
	 * @param powered whether it is plugged in
	 * @param alive false once its boot code is broken
	 * @param busy whether time alone will change what it shows
	 * @param working whether it works on its own and hears no key
	 * @param writing whether it writes its boot code and must not lose power
	 * @param percent how much of what it fetches or writes is done; 0 otherwise
	 */
	public record Phone(String display, boolean illustrative, boolean powered, boolean alive, boolean busy, boolean working,
			boolean writing, int percent) {
	}

	/**
	 * A key that the procedure asks for.
	 *
	 * @param key 0 to 9, *, #, E for Enter, M for Menu
	 * @param meaning of the answer that it begins or goes on with, e.g. "yes"
	 */
	public record NextKey(char key, String meaning) {
	}

	/**
	 * Something to be told.
	 *
	 * @param wrong whether something went otherwise than the procedure says
	 * @param text one or more sentences
	 */
	public record Notice(boolean wrong, String text) {
	}

	public PracticeState {
		steps = List.copyOf(steps);
		next = List.copyOf(next);
	}

	/** @return the step that is to be done now; empty at the end */
	public Optional<PracticeStep> present() {
		return steps.stream().filter(step -> step.state() == PracticeStep.State.PRESENT).findFirst();
	}
}
