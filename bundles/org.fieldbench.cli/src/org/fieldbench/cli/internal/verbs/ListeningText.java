/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetSocketAddress;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.AccessRule;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.UploadTarget;

/** What is served and where, for people. */
final class ListeningText {

	private static final int MOST_NAMES = 50;

	private ListeningText() {
	}

	static String of(Serving serving) {
		StringBuilder text = new StringBuilder();
		boolean readOnly = serving.settings().uploads() == UploadTarget.NONE;
		text.append("Serving ").append(Texts.safe(serving.path().toString())).append(readOnly ? ", read-only.\n" : ", and taking uploads.\n");
		for (int i = 0; i < serving.addresses().size(); i++) {
			text.append(listening(serving.addresses().get(i), serving.settings().listeners().get(i)));
		}
		for (AccessRule rule : serving.settings().access().rules()) {
			text.append("Access: ").append(rule).append(".\n");
		}
		return text.append(AddressText.of(serving.addresses().getFirst().getAddress())).append("\nNames to ask for:\n")
				.append(serving.report().isPresent() ? sized(serving.report().get(), serving) : names(serving))
				.append("\nWaiting for requests. Press Ctrl-C to stop.\n").toString();
	}

	private static String listening(InetSocketAddress where, ListenPoint point) {
		String place = where.getAddress().isAnyLocalAddress() ? "all addresses of this computer" : where.getAddress().getHostAddress() + " only";
		String answers = point.singlePort() ? "; all answers come from that port"
				: point.ports().map(ports -> "; answers come from ports " + ports).orElse("");
		return "Listening on UDP port " + where.getPort() + " of " + place + answers + ".\n";
	}

	/** A firmware bundle is small, and the sizes help to tell its files apart. */
	private static String sized(FirmwareReport report, Serving serving) {
		Table names = new Table(2).right(1);
		report.entries().forEach(entry -> names.row(Texts.safe(entry.name()), Texts.bytes(entry.size())));
		serving.names().stream().filter(name -> report.entries().stream().noneMatch(entry -> entry.name().equals(name))).limit(MOST_NAMES)
				.forEach(name -> names.row(Texts.safe(name), ""));
		return names.toString();
	}

	private static String names(Serving serving) {
		if (serving.names().isEmpty()) {
			return "  none yet: the folder is empty\n";
		}
		StringBuilder text = new StringBuilder();
		serving.names().stream().limit(MOST_NAMES).forEach(name -> text.append("  ").append(Texts.safe(name)).append('\n'));
		int more = serving.names().size() - MOST_NAMES;
		return text.append(more > 0 ? "  and " + Texts.number(more) + " more\n" : "").toString();
	}
}
