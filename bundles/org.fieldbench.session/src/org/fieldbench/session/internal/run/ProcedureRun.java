/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.phone.FlashPhone;

/** Carries out a procedure on a phone, step by step, and ends at the first that does not go as it should. */
public final class ProcedureRun {

	private final Procedure procedure;
	private final FlashPhone phone;
	private final Choices choices;
	private final Proofs proofs;
	private final RehearsalListener listener;

	public ProcedureRun(Procedure procedure, FlashPhone phone, Choices choices, Proofs proofs, RehearsalListener listener) {
		this.procedure = procedure;
		this.phone = phone;
		this.choices = choices;
		this.proofs = proofs;
		this.listener = listener;
	}

	public RunOutcome run() {
		List<Step> steps = procedure.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
		List<StepRecord> records = new ArrayList<>();
		for (int i = 0; i < steps.size(); i = following(steps, i)) {
			StepRecord record = take(steps.get(i), steps.size());
			records.add(record);
			if (!record.reached()) {
				return new RunOutcome(records, Optional.empty(), steps.size());
			}
		}
		return new RunOutcome(records, verification(), steps.size());
	}

	private StepRecord take(Step step, int total) {
		listener.stepBegan(step, total);
		StepRecord record = walk(step);
		if (record.reached()) {
			listener.stepEnded(step, record.state() == StepRecord.State.SKIPPED, remark(record));
		} else {
			listener.stepFailed(step, record.note());
		}
		return record;
	}

	private Optional<StepRecord> verification() {
		return Optional.ofNullable(procedure.getVerification()).map(step -> {
			listener.verificationBegan(step);
			StepRecord record = walk(step);
			if (record.reached()) {
				listener.verificationEnded(step, remark(record));
			} else {
				listener.stepFailed(step, record.note());
			}
			return record;
		});
	}

	private StepRecord walk(Step step) {
		return new StepWalk(step, phone, choices, proofs, listener).walk();
	}

	/** Never goes back: what a phone has written stays written. */
	private static int following(List<Step> steps, int index) {
		Step next = steps.get(index).getNext();
		return next == null ? index + 1 : Math.max(index + 1, steps.indexOf(next));
	}

	private static String remark(StepRecord record) {
		return record.note().isEmpty() ? String.join(" ", record.evidence()) : record.note();
	}
}
