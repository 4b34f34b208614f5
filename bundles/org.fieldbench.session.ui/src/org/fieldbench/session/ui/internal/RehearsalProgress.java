/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.tftp.Transfer;

/** Keeps what a rehearsal tells, for the view. Knows no widgets; safe for use by several threads. */
public final class RehearsalProgress implements RehearsalListener {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Pace pace;
	private volatile BooleanSupplier cancelled = () -> false;
	private RehearsalState state = RehearsalState.idle(List.of());

	/** @param pace so slow that people can follow */
	public RehearsalProgress(Pace pace) {
		this.pace = pace;
	}

	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public synchronized RehearsalState state() {
		return state;
	}

	/** Shows the steps of a procedure, all waiting; forgets what was. Does nothing while a rehearsal runs. */
	public void show(Procedure procedure) {
		List<StepRow> rows = procedure.getStages().stream().flatMap(stage -> stage.getSteps().stream())
				.map(StepRow::waiting).toList();
		become(now -> now.running() ? now : RehearsalState.idle(rows));
	}

	/** Forgets what came of the last one, since it no longer says anything about the next; not while one runs. */
	public void forget() {
		become(now -> now.running() ? now : RehearsalState.idle(now.begun().steps()));
	}

	/** @param isCancelled asked often, on the rehearsal's thread */
	public void begin(BooleanSupplier isCancelled) {
		cancelled = isCancelled;
		become(RehearsalState::begun);
	}

	public void end(RehearsalResult result) {
		become(now -> (result.passed() ? now : failing(now, result.summary())).ended(Optional.of(result), Optional.empty()));
	}

	/** @param sentence for the user */
	public void fail(String sentence) {
		become(now -> failing(now, "").ended(Optional.empty(), Optional.of(sentence)));
	}

	@Override
	public void stepBegan(Step step, int total) {
		mark(step, StepRow.State.RUNNING, "");
		pace.hold(cancelled);
	}

	@Override
	public void stepEnded(Step step, boolean skipped, String note) {
		mark(step, skipped ? StepRow.State.SKIPPED : StepRow.State.DONE, note);
	}

	@Override
	public void stepFailed(Step step, String why) {
		mark(step, StepRow.State.FAILED, why);
	}

	@Override
	public void displayed(String text, boolean illustrative) {
		become(now -> now.withDisplay(text, illustrative));
	}

	@Override
	public void pressed(String keys) {
		become(now -> now.withKeys(keys));
	}

	@Override
	public void transfer(Transfer transfer) {
		become(now -> now.withTransfer(transfer));
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}

	private void mark(Step step, StepRow.State where, String note) {
		become(now -> now.withSteps(now.steps().stream()
				.map(row -> row.number() == step.getNumber() ? row.with(where, note) : row).toList()));
	}

	/** A step that is broken off did not succeed, though nobody said that it failed. */
	private static RehearsalState failing(RehearsalState now, String note) {
		return now.withSteps(now.steps().stream()
				.map(row -> row.state() == StepRow.State.RUNNING ? row.with(StepRow.State.FAILED, note) : row).toList());
	}

	private void become(UnaryOperator<RehearsalState> change) {
		synchronized (this) {
			state = change.apply(state);
		}
		listeners.forEach(Runnable::run);
	}
}
