/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Choice;
import org.fieldbench.catalog.EvidenceKind;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.internal.run.StepRecord.State;
import org.junit.jupiter.api.Test;

class ProcedureRunTest {

	private static final Proofs NEVER = (expectation, shown) -> Optional.empty();
	private static final Proofs AT_ONCE = (expectation, shown) -> Optional.of("seen");

	private final Procedure procedure = procedure();
	private final List<String> told = new ArrayList<>();
	private boolean cancelled;

	@Test
	void pressesTheRightAnswerAndFillsInTheAddress() {
		Step ask = step(1, StepKind.ANSWER, "APPLICATION?");
		answer(ask, "0", Choice.BOOT_CODE_ONLY);
		answer(ask, "1", Choice.WITH_APPLICATION);
		answer(step(2, StepKind.ENTER, "TFTP"), "{tftp}E", Choice.ALWAYS);
		var phone = new ScriptedPhone(false, "Application?", "TFTP\nADDRESS", "10", "OK");
		RunOutcome outcome = run(phone, true, AT_ONCE);
		assertTrue(outcome.complete());
		assertEquals("110*0*1*5E", phone.pressed());
		assertEquals("10*0*1*5E", outcome.steps().get(1).keys());
		assertEquals(2, outcome.reached());
	}

	@Test
	void tellsKeysBeforeWhatTheyBringUp() {
		answer(step(1, StepKind.ANSWER, "A"), "1E", Choice.ALWAYS);
		run(new ScriptedPhone(false, "A", "B", "C"), false, AT_ONCE);
		assertEquals(List.of("began 1 of 1", "key 1", "shows B", "key E", "shows C", "ended 1 false "), told);
	}

	@Test
	void waitsForTheDisplayWhileThePhoneWorks() {
		answer(step(1, StepKind.ANSWER, "READY"), "1", Choice.ALWAYS);
		assertTrue(run(new ScriptedPhone(true, "BUSY", "BUSY 2", "READY", "NEXT"), false, AT_ONCE).complete());
	}

	@Test
	void saysWhichStepFailedWhatItExpectedAndWhatIsShown() {
		step(1, StepKind.DO, null);
		answer(step(2, StepKind.ANSWER, "UPDATE?"), "1", Choice.ALWAYS);
		step(3, StepKind.DO, null);
		var phone = new ScriptedPhone(false, "SOMETHING\nELSE");
		RunOutcome outcome = run(phone, false, AT_ONCE);
		assertFalse(outcome.complete());
		assertEquals(1, outcome.reached());
		assertEquals(3, outcome.total());
		assertEquals(2, outcome.failed().orElseThrow().number());
		assertEquals("The phone should show \"UPDATE?\" but shows \"SOMETHING ELSE\".", outcome.failed().orElseThrow().note());
		assertEquals("failed 2 The phone should show \"UPDATE?\" but shows \"SOMETHING ELSE\".", told.get(told.size() - 1));
		assertEquals("", phone.pressed(), "no key is pressed on a display that is not the expected one");
	}

	@Test
	void skipsAConditionalStepAndCountsIt() {
		Step branch = step(1, StepKind.BRANCH, "FIX?");
		branch.setOnlyIfDisplay("FIX?");
		answer(branch, "1", Choice.ALWAYS);
		RunOutcome outcome = run(new ScriptedPhone(true, "READY", "OTHER"), false, NEVER);
		assertTrue(outcome.complete());
		assertEquals(State.SKIPPED, outcome.steps().get(0).state());
		assertEquals(List.of("began 1 of 1", "ended 1 true The phone does not show \"FIX?\"."), told);
	}

	@Test
	void takesAConditionalStepThatApplies() {
		Step branch = step(1, StepKind.BRANCH, "FIX?");
		branch.setOnlyIfDisplay("FIX?");
		answer(branch, "1", Choice.ALWAYS);
		var phone = new ScriptedPhone(false, "FIX? YES=1, NO=0", "READY");
		assertEquals(State.DONE, run(phone, false, AT_ONCE).steps().get(0).state());
		assertEquals("1", phone.pressed());
	}

	@Test
	void letsTimePassUntilTheEvidenceIsThereAndNoLonger() {
		expect(step(1, StepKind.WAIT, null), EvidenceKind.DISPLAY, "DONE");
		var phone = new ScriptedPhone(true, "WORKING", "DONE", "LATER");
		Proofs display = (expectation, shown) -> shown.stream().filter(seen -> seen.contains(expectation.getText()))
				.findFirst().map(Shown::quoted);
		RunOutcome outcome = run(phone, false, display);
		assertEquals(List.of("\"DONE\""), outcome.steps().get(0).evidence());
		assertEquals("DONE", phone.display());
	}

	@Test
	void failsWithoutEvidence() {
		expect(step(1, StepKind.WAIT, null), EvidenceKind.COMPLETION, "The phone has finished.");
		assertEquals("There is no evidence for: The phone has finished. The phone shows \"B\".",
				run(new ScriptedPhone(true, "A", "B"), false, NEVER).failed().orElseThrow().note());
	}

	@Test
	void failsWithThePhonesOwnReason() {
		expect(step(1, StepKind.WAIT, null), EvidenceKind.TRANSFER, "x");
		assertEquals("It did not get the file.",
				run(new ScriptedPhone(false, "A").failing("It did not get the file."), false, NEVER).failed().orElseThrow().note());
	}

	@Test
	void givesUpOnAPhoneThatGoesRoundInCircles() {
		expect(step(1, StepKind.WAIT, null), EvidenceKind.COMPLETION, "x");
		String[] many = IntStream.range(0, 500).mapToObj(Integer::toString).toArray(String[]::new);
		assertFalse(run(new ScriptedPhone(true, many), false, NEVER).complete());
	}

	@Test
	void checksAfterwardsByPressingKeysFirst() {
		step(1, StepKind.DO, null);
		Step check = made(0, StepKind.CHECK, "VERSION INFO");
		answer(check, "M", Choice.ALWAYS);
		procedure.setVerification(check);
		RunOutcome outcome = run(new ScriptedPhone(false, "READY", "VERSION INFO"), false, AT_ONCE);
		assertEquals(State.DONE, outcome.verification().orElseThrow().state());
		assertEquals(1, outcome.total(), "the verification is not one of the numbered steps");
	}

	@Test
	void aFailedVerificationIsNoSuccess() {
		step(1, StepKind.DO, null);
		procedure.setVerification(made(0, StepKind.CHECK, "VERSION INFO"));
		RunOutcome outcome = run(new ScriptedPhone(false, "READY"), false, AT_ONCE);
		assertEquals(1, outcome.reached());
		assertFalse(outcome.complete());
	}

	@Test
	void skipsForwardWhereAStepSaysSo() {
		Step first = step(1, StepKind.DO, null);
		step(2, StepKind.ANSWER, "NEVER SHOWN");
		first.setNext(step(3, StepKind.DO, null));
		RunOutcome outcome = run(new ScriptedPhone(false, "A"), false, AT_ONCE);
		assertEquals(List.of(1, 3), outcome.steps().stream().map(StepRecord::number).toList());
	}

	@Test
	void endsWhenCancelled() {
		answer(step(1, StepKind.ANSWER, "A"), "1", Choice.ALWAYS);
		cancelled = true;
		var phone = new ScriptedPhone(false, "A", "B");
		assertThrows(CancellationException.class, () -> run(phone, false, AT_ONCE));
		assertEquals("", phone.pressed());
	}

	private RunOutcome run(ScriptedPhone phone, boolean withApplication, Proofs proofs) {
		return new ProcedureRun(procedure, phone, Choices.of(withApplication, "10*0*1*5"), proofs, listener()).run();
	}

	private RehearsalListener listener() {
		return new RehearsalListener() {
			@Override
			public void stepBegan(Step step, int total) {
				told.add("began " + step.getNumber() + " of " + total);
			}

			@Override
			public void stepEnded(Step step, boolean skipped, String note) {
				told.add("ended " + step.getNumber() + " " + skipped + " " + note);
			}

			@Override
			public void stepFailed(Step step, String why) {
				told.add("failed " + step.getNumber() + " " + why);
			}

			@Override
			public void displayed(String text, boolean illustrative) {
				told.add("shows " + text);
			}

			@Override
			public void pressed(String keys) {
				told.add("key " + keys);
			}

			@Override
			public boolean cancelled() {
				return cancelled;
			}
		};
	}

	private static Procedure procedure() {
		Procedure procedure = CatalogFactory.eINSTANCE.createProcedure();
		procedure.getStages().add(CatalogFactory.eINSTANCE.createStage());
		return procedure;
	}

	private Step step(int number, StepKind kind, String display) {
		Step step = made(number, kind, display);
		procedure.getStages().get(0).getSteps().add(step);
		return step;
	}

	private static Step made(int number, StepKind kind, String display) {
		Step step = CatalogFactory.eINSTANCE.createStep();
		step.setNumber(number);
		step.setKind(kind);
		step.setText("step " + number);
		step.setDisplay(display);
		return step;
	}

	private static void answer(Step step, String keys, Choice choice) {
		Answer answer = CatalogFactory.eINSTANCE.createAnswer();
		answer.setKeys(keys);
		answer.setChoice(choice);
		step.getAnswers().add(answer);
	}

	private static void expect(Step step, EvidenceKind kind, String text) {
		var expectation = CatalogFactory.eINSTANCE.createExpectation();
		expectation.setKind(kind);
		expectation.setText(text);
		step.getExpectations().add(expectation);
	}
}
