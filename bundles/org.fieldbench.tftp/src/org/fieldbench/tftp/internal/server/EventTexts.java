/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.Operation;

/** The sentences of the server's events. */
final class EventTexts {

	private static final double NANOS = 1e9;

	private EventTexts() {
	}

	static String listening(InetSocketAddress where, ListenPoint point) {
		String place = where.getAddress().isAnyLocalAddress() ? "all addresses" : where.getAddress().getHostAddress();
		String answers = point.singlePort() ? "; all answers come from this port"
				: point.ports().map(ports -> "; answers come from ports " + ports).orElse("");
		return "The TFTP server listens on UDP port " + where.getPort() + " of " + place + answers + ".";
	}

	static String requested(Operation operation, String name) {
		return (operation == Operation.READ ? "asks for " : "wants to write ") + Texts.quoted(name);
	}

	static String agreed(String name, long size, Map<String, String> options) {
		String what = Texts.quoted(name) + (size < 0 ? "" : ", " + size + " bytes");
		return what + (options.isEmpty() ? ", without options" : options.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(option -> option.getKey() + ' ' + option.getValue()).collect(Collectors.joining(", ", ", agreed: ", "")));
	}

	static String progress(long bytes, long size) {
		return bytes + (size < 0 ? "" : " of " + size) + " bytes are through";
	}

	static String retransmitted(Operation operation, long block, int times) {
		String what = operation == Operation.READ ? "block " + block : "the ACK of block " + block;
		return (block == 0 ? "the answer to the request" : what) + " was sent again; " + times + " so far";
	}

	static String moved(InetSocketAddress from, InetSocketAddress to) {
		return "the client's port changed from " + from.getPort() + " to " + to.getPort()
				+ ", as a router with NAT does it; the transfer went with it";
	}

	static String complete(Operation operation, String name, long bytes, long nanos, int retransmissions) {
		String seconds = String.format(Locale.ROOT, "%.1f", nanos / NANOS);
		return (operation == Operation.READ ? "got " : "wrote ") + Texts.quoted(name) + ": " + bytes + " bytes in " + seconds + " s"
				+ (retransmissions == 0 ? "" : ", " + retransmissions + " packets sent again");
	}
}
