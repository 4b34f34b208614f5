/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.fieldbench.session.SessionException;
import org.fieldbench.session.fixture.PracticeBench;
import org.fieldbench.session.fixture.Services;
import org.fieldbench.session.fixture.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys from one thread, a phone that works on another. */
class PracticeRunTest {

	private static final PracticePace PATIENT = new PracticePace(Duration.ofHours(1), Duration.ZERO);
	private static final String TO_RECEIVING = "**3E**4742711EEE127*0*0*1E110";

	@TempDir
	Path folder;

	private final AtomicBoolean cancelled = new AtomicBoolean();
	private Consumer<PracticeState> reaction = state -> {
	};
	private PracticeRun run = run(PATIENT);

	@Test
	void runsToTheEndWithKeysThatWereTypedAhead() {
		run.serve();
		press(TO_RECEIVING);
		reaction = state -> {
			if (state.phone().display().equals("READY") && state.present().filter(step -> step.number() == 0).isPresent()) {
				run.press('M');
			}
		};
		assertTrue(result(start()).summary().orElseThrow().passed());
	}

	@Test
	void letsTheWindowPassWhenNobodyTypes() {
		run = run(new PracticePace(Duration.ZERO, Duration.ZERO));
		var missed = new CompletableFuture<String>();
		reaction = state -> state.notice().filter(notice -> notice.text().endsWith("Go back to step 3."))
				.ifPresent(notice -> missed.complete(notice.text()));
		var result = start();
		run.serve();
		press("**3E");
		assertTrue(missed.orTimeout(30, TimeUnit.SECONDS).join().contains("CHECK FW"));
		run.end();
		assertTrue(result(result).summary().isEmpty());
	}

	@Test
	void pullsThePlugWhileThePhoneWrites() {
		run.serve();
		press(TO_RECEIVING);
		reaction = state -> {
			if (state.phone().display().endsWith("\n50%")) {
				run.reboot();
			}
		};
		PracticeState end = result(start());
		assertFalse(end.phone().alive());
		assertFalse(end.summary().orElseThrow().passed());
	}

	@Test
	void rebootsAPhoneThatReceives() {
		run.serve();
		press(TO_RECEIVING);
		var rebooted = new CompletableFuture<PracticeState>();
		reaction = state -> {
			if (state.phone().display().equals("RECEIVING 50%")) {
				run.reboot();
			} else if (state.phone().display().equals("CHECK FW") && state.phone().powered()) {
				rebooted.complete(state);
			}
		};
		var result = start();
		assertEquals(4, rebooted.orTimeout(30, TimeUnit.SECONDS).join().present().orElseThrow().number());
		run.end();
		assertTrue(result(result).phone().alive());
	}

	@Test
	void canBeCancelled() {
		var result = start();
		cancelled.set(true);
		var thrown = assertThrows(CompletionException.class, () -> result(result));
		assertTrue(thrown.getCause() instanceof CancellationException || thrown.getCause().getCause() instanceof CancellationException,
				thrown.toString());
	}

	private PracticeRun run(PracticePace pace) {
		return new PracticeRun(pace, state -> reaction.accept(state), cancelled::get);
	}

	private void press(String keys) {
		keys.chars().forEach(key -> run.press((char) key));
	}

	private CompletableFuture<PracticeState> start() {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return run.run(Services.get(Practices.class), PracticeBench.request(Zips.sample(folder), false));
			} catch (SessionException | IOException e) {
				throw new CompletionException(e);
			}
		}, task -> new Thread(task, "practice").start());
	}

	private static PracticeState result(CompletableFuture<PracticeState> running) {
		return running.orTimeout(60, TimeUnit.SECONDS).join();
	}
}
