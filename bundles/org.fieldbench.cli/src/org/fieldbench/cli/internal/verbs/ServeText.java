/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** What {@code serve} says to people. */
final class ServeText implements ServeOutput {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final PrintStream out;
	private final PrintStream err;

	ServeText(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public void listening(InetSocketAddress where, FirmwareReport report) {
		if (report.verdict() != Verdict.GO) {
			err.print(InspectionText.verdict(report));
		}
		out.println("Serving " + Texts.safe(report.file().toString()) + ", read-only.");
		out.println("Listening on UDP port " + where.getPort() + " of " + place(where) + ".");
		out.print(AddressText.of(where.getAddress()));
		out.println("\nNames to ask for:");
		Table names = new Table(2).right(1);
		report.entries().forEach(entry -> names.row(Texts.safe(entry.name()), Texts.bytes(entry.size())));
		out.print(names);
		out.println("\nWaiting for requests. Press Ctrl-C to stop.");
	}

	private static String place(InetSocketAddress where) {
		return where.getAddress().isAnyLocalAddress() ? "all addresses of this computer"
				: where.getAddress().getHostAddress() + " only";
	}

	@Override
	public void began(Transfer transfer) {
		err.println(line(transfer, "asks for " + Texts.safe(transfer.requestedName())));
	}

	@Override
	public void ended(Transfer transfer) {
		String name = Texts.safe(transfer.servedName().orElse(transfer.requestedName()));
		if (transfer.state() == State.COMPLETE) {
			out.println(line(transfer, "got " + name + ": " + Texts.bytes(transfer.bytes()) + " in "
					+ Texts.time(transfer.elapsed()) + ", " + Texts.rate(transfer.rate()) + again(transfer)));
			out.println("          SHA-256 " + transfer.sha256().orElse("unknown"));
		} else {
			out.println(line(transfer, "did not get " + name + ": " + transfer.failure().orElse("no reason is known.")));
		}
	}

	private static String again(Transfer transfer) {
		return transfer.retransmissions() == 0 ? ""
				: ", " + Texts.count(transfer.retransmissions(), "packet", "packets") + " sent again";
	}

	private static String line(Transfer transfer, String what) {
		String end = CLOCK.format(transfer.started().plus(transfer.elapsed()).atZone(ZoneId.systemDefault()));
		return end + "  " + transfer.client().getAddress().getHostAddress() + " " + what;
	}

	@Override
	public void summary(List<Transfer> transfers) {
		long failed = transfers.stream().filter(each -> each.state() == State.FAILED).count();
		out.println("\nStopped. " + Texts.count(transfers.size(), "transfer", "transfers") + ", "
				+ Texts.bytes(transfers.stream().mapToLong(Transfer::bytes).sum()) + ", " + Texts.number(failed) + " failed.");
		out.print(ServeSummary.table(transfers));
	}
}
