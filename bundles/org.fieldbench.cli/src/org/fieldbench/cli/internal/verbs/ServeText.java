/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.PrintStream;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.tftp.ServerEvent;

/** What {@code serve} says to people. */
final class ServeText implements ServeOutput {

	private final PrintStream out;
	private final PrintStream err;
	private final EventLines lines = new EventLines();

	ServeText(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public void listening(Serving serving) {
		serving.report().filter(report -> report.verdict() != Verdict.GO)
				.ifPresent(report -> err.print(InspectionText.verdict(report)));
		out.print(ListeningText.of(serving));
	}

	@Override
	public void happened(ServerEvent event) {
		PrintStream stream = EventLines.isResult(event) ? out : err;
		lines.of(event).forEach(stream::println);
	}

	@Override
	public void summary(ServeTally tally) {
		out.println("\nStopped. " + Texts.count(tally.all().transfers(), "transfer", "transfers") + ", "
				+ Texts.bytes(tally.all().bytes()) + ", " + Texts.number(tally.all().failed()) + " failed.");
		out.print(ServeSummary.table(tally));
	}
}
