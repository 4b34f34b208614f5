/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.catalog.Step;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.cli.internal.text.DisplayBox;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** Tells a rehearsal as it happens: steps, screens, keys, transfers. */
final class RehearsalStory implements RehearsalListener {

	private static final int INDENT = 8;
	private static final String MARGIN = " ".repeat(INDENT);
	private static final int QUARTER = 25;

	private final PrintStream out;
	private final PrintStream err;
	private final StopSignal stop;
	private final Map<Long, Integer> quarters = new HashMap<>();

	RehearsalStory(PrintStream out, PrintStream err, StopSignal stop) {
		this.out = out;
		this.err = err;
		this.stop = stop;
	}

	@Override
	public synchronized void sessionBegan(long session) {
		out.println("Session " + session + ": a rehearsal on a virtual phone. No real phone is touched.\n");
	}

	@Override
	public synchronized void inspected(FirmwareReport report) {
		out.print(InspectionText.head(report));
		out.println();
		out.print(InspectionText.table(report));
		out.println();
		out.println(InspectionText.verdict(report));
	}

	@Override
	public synchronized void preflight(Verdict verdict, List<Finding> findings) {
		out.print("Before the flash: " + verdict.text().toUpperCase(Locale.ROOT) + "\n");
		findings.forEach(finding -> out.print(InspectionText.finding(finding)));
		out.println();
	}

	@Override
	public synchronized void stepBegan(Step step, int total) {
		String label = "Step " + step.getNumber() + " of " + total + "  ";
		out.println(label + Texts.wrap(step.getText(), label.length()));
	}

	@Override
	public synchronized void stepEnded(Step step, boolean skipped, String note) {
		String text = (skipped ? "skipped: " : "done" + (note.isBlank() ? "" : ": ")) + note;
		out.println(MARGIN + "-> " + Texts.wrap(text, INDENT + 3) + "\n");
	}

	@Override
	public synchronized void verificationBegan(Step step) {
		out.println("Check    " + Texts.wrap(step.getText(), INDENT + 1));
	}

	@Override
	public synchronized void verificationEnded(Step step, String note) {
		out.println(MARGIN + "-> " + Texts.wrap(note, INDENT + 3) + "\n");
	}

	@Override
	public synchronized void displayed(String text, boolean illustrative) {
		out.print(DisplayBox.of(text, INDENT, illustrative ? "(illustrative)" : ""));
	}

	@Override
	public synchronized void pressed(String keys) {
		out.println(MARGIN + "keys: " + KeyNames.inWords(keys));
	}

	@Override
	public synchronized void transfer(Transfer transfer) {
		if (quarters.putIfAbsent(transfer.id(), 0) == null) {
			out.println(MARGIN + "TFTP: the phone asks for " + Texts.safe(transfer.requestedName()) + ".");
		}
		if (transfer.state() == State.RUNNING) {
			progress(transfer);
		} else {
			out.println(MARGIN + "TFTP: " + Texts.wrap(outcome(transfer), INDENT + 6));
		}
	}

	private void progress(Transfer transfer) {
		int quarter = transfer.percent() / QUARTER;
		if (quarter > quarters.get(transfer.id())) {
			quarters.put(transfer.id(), quarter);
			err.println(MARGIN + "TFTP: " + quarter * QUARTER + " %");
		}
	}

	private static String outcome(Transfer transfer) {
		if (transfer.state() == State.COMPLETE) {
			return Texts.bytes(transfer.bytes()) + " sent and acknowledged in " + Texts.time(transfer.elapsed()) + " ("
					+ Texts.rate(transfer.rate()) + ").";
		}
		return "failed after " + Texts.bytes(transfer.bytes()) + ". " + transfer.failure().orElse("");
	}

	@Override
	public boolean cancelled() {
		return stop.isRaised();
	}
}
