/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.fieldbench.phones.ui.internal.Phones;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.practice.PracticeMistake;
import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.PracticeState.NextKey;
import org.fieldbench.session.practice.PracticeState.Notice;
import org.fieldbench.session.practice.PracticeState.Phone;
import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.session.practice.PracticeSummary;
import org.fieldbench.ui.Signal;
import org.junit.jupiter.api.Test;

class PracticeMessageTest {

	private static final Phone WAITING = new Phone("UPDATE?", true, true, true, false, false, false, 0);
	private static final PracticeChoice CHOICE = new PracticeChoice(Phones.unknown(), Optional.empty(), Optional.empty());

	@Test
	void saysWhatIsMissing() {
		PracticeMessage message = PracticeMessage.of(Optional.empty(), false, "", CHOICE);
		assertEquals(Signal.CAUTION, message.signal());
		assertTrue(message.text().contains("does not say how T1 behaves"), message.text());
	}

	@Test
	void saysWhyItCouldNotBegin() {
		assertEquals(new PracticeMessage(Signal.BAD, "No boot code."), PracticeMessage.of(Optional.empty(), false, "No boot code.", CHOICE));
	}

	@Test
	void saysWhatToPress() {
		PracticeState state = state(WAITING, List.of(new NextKey('1', "yes")), false, true, Optional.empty());
		assertEquals(new PracticeMessage(Signal.INFO, "Step 5: press 1 (yes)."), running(state));
	}

	@Test
	void saysThatItMustBeServedFirst() {
		PracticeState state = state(WAITING, List.of(), false, false, Optional.empty());
		assertTrue(running(state).text().contains("serve the firmware bundle"), running(state).text());
	}

	@Test
	void saysWhatWentWrongBeforeAnythingElse() {
		PracticeState state = state(WAITING, List.of(), false, true, Optional.of(new Notice(true, "You pressed 0.")));
		assertEquals(new PracticeMessage(Signal.BAD, "You pressed 0."), running(state));
	}

	@Test
	void sendsToThePlugWhenOnlyThatHelps() {
		PracticeState stuck = state(WAITING, List.of(), true, true, Optional.empty());
		assertEquals("Step 5: pull the power, then plug it in again.", running(stuck).text());
		PracticeState dark = state(new Phone("", true, false, true, false, false, false, 0), List.of(), true, true, Optional.empty());
		assertEquals("Step 5: plug the power in.", running(dark).text());
	}

	@Test
	void warnsWhileThePhoneWrites() {
		PracticeState state = state(new Phone("UPDATING", true, true, true, true, true, true, 40), List.of(), false, true, Optional.empty());
		assertEquals(Signal.CAUTION, running(state).signal());
		assertTrue(running(state).text().contains("Do not unplug"), running(state).text());
	}

	@Test
	void sumsUp() {
		var image = new ImageEvidence("boot.bin", "boot-code", 4, "aa", Optional.of("aa"), "aa");
		var summary = new PracticeSummary(true, "It was reached.", List.of(image), "VERSION INFO\n--15--", Optional.of("15"),
				List.of(new PracticeMistake(5, "0", "You pressed 0.")), "7");
		String text = SummaryText.of(summary);
		for (String part : List.of("PASSED. It was reached.", "boot.bin, 4 bytes, equal on both sides", "received       aa",
				"VERSION INFO showed: VERSION INFO --15--", "Step 5: You pressed 0.", "Keys that did nothing: 7")) {
			assertTrue(text.contains(part), text);
		}
	}

	private static PracticeMessage running(PracticeState state) {
		return PracticeMessage.of(Optional.of(state), true, "", CHOICE);
	}

	private static PracticeState state(Phone phone, List<NextKey> next, boolean powerNext, boolean serving, Optional<Notice> notice) {
		var step = new PracticeStep(5, "You are asked.", "UPDATE?", "1", PracticeStep.State.PRESENT, "");
		return new PracticeState(List.of(step), phone, next, powerNext, serving, "127.0.0.1", notice, Optional.empty());
	}
}
