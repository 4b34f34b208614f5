/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Stage;
import org.fieldbench.catalog.Step;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.ui.internal.Pace;
import org.fieldbench.session.ui.internal.RehearsalProgress;
import org.fieldbench.session.ui.internal.StepRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearsalProgressTest {

	private final Procedure procedure = CatalogFactory.eINSTANCE.createProcedure();
	private final RehearsalProgress progress = new RehearsalProgress(new Pace(Duration.ZERO));
	private final Step reboot = step(1, "Reboot the phone");
	private final Step fix = step(2, "Press 1 to fix");

	@BeforeEach
	void show() {
		Stage stage = CatalogFactory.eINSTANCE.createStage();
		stage.getSteps().addAll(List.of(reboot, fix));
		procedure.getStages().add(stage);
		progress.show(procedure);
	}

	@Test
	void followsTheSteps() {
		progress.begin(() -> false);
		progress.stepBegan(reboot, 2);
		assertEquals(List.of(StepRow.State.RUNNING, StepRow.State.WAITING), states());
		progress.stepEnded(reboot, false, "");
		progress.stepEnded(fix, true, "The display did not ask.");
		assertEquals(List.of(StepRow.State.DONE, StepRow.State.SKIPPED), states());
		assertEquals("The display did not ask.", progress.state().steps().get(1).note());
		assertEquals(2, progress.state().stepsEnded());
	}

	@Test
	void marksTheStepAtWhichItFailed() {
		progress.begin(() -> false);
		progress.stepBegan(reboot, 2);
		progress.fail("The session cannot go on.");
		assertEquals(List.of(StepRow.State.FAILED, StepRow.State.WAITING), states());
		assertEquals(Optional.of("The session cannot go on."), progress.state().error());
		assertFalse(progress.state().running());
	}

	@Test
	void saysWhyAStepFailed() {
		progress.begin(() -> false);
		progress.stepBegan(reboot, 2);
		progress.stepFailed(reboot, "The phone lost power.");
		progress.end(result(false, 0));
		assertEquals(List.of(StepRow.State.FAILED, StepRow.State.WAITING), states());
		assertEquals("The phone lost power.", progress.state().steps().get(0).note());
	}

	@Test
	void startsAfreshTheNextTime() {
		progress.begin(() -> false);
		progress.stepBegan(reboot, 2);
		progress.displayed("CHECK FW", false);
		progress.fail("The session cannot go on.");
		progress.begin(() -> false);
		assertEquals(List.of(StepRow.State.WAITING, StepRow.State.WAITING), states());
		assertEquals("", progress.state().display());
		assertTrue(progress.state().error().isEmpty());
	}

	@Test
	void forgetsTheOutcomeButNotWhileItRuns() {
		progress.begin(() -> false);
		progress.forget();
		progress.show(procedure);
		assertTrue(progress.state().running());
		progress.fail("The session cannot go on.");
		progress.forget();
		assertTrue(progress.state().error().isEmpty());
	}

	@Test
	void keepsTheLastKeysWhenTheDisplayChanges() {
		progress.pressed("**3");
		progress.displayed("CHECK FW", false);
		assertEquals("**3", progress.state().keys());
		assertEquals("CHECK FW", progress.state().display());
	}

	@Test
	void tellsEachChange() {
		AtomicInteger changes = new AtomicInteger();
		progress.onChange(changes::incrementAndGet);
		progress.pressed("1");
		assertEquals(1, changes.get());
	}

	@Test
	void endsWhenItsJobIsCancelled() {
		progress.begin(() -> true);
		assertTrue(progress.cancelled());
	}

	private List<StepRow.State> states() {
		return progress.state().steps().stream().map(StepRow::state).toList();
	}

	private static RehearsalResult result(boolean passed, int reached) {
		Path file = Path.of("report.html");
		FirmwareReport firmware = new FirmwareReport(Path.of("phones.zip"), 1, "00", List.of(), Verdict.GO, List.of());
		return new RehearsalResult(1, passed, "The end.", Verdict.GO, firmware, List.of(), reached, 2, "11", Optional.empty(),
				Instant.EPOCH, Instant.EPOCH, file, file);
	}

	private static Step step(int number, String text) {
		Step step = CatalogFactory.eINSTANCE.createStep();
		step.setNumber(number);
		step.setText(text);
		return step;
	}
}
