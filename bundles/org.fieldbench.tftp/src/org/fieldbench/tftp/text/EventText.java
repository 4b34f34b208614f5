/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;

/** An event of a server, for people and spreadsheets. */
public final class EventText {

	/** The first line of a file of {@link #csv} lines. */
	public static final String CSV_TITLE = "time,severity,event,client,name,text";

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

	private EventText() {
	}

	/** @return the severity in a word */
	public static String word(Severity severity) {
		return switch (severity) {
		case DETAIL -> "Detail";
		case INFO -> "Info";
		case NOTICE -> "Notice";
		case WARNING -> "Warning";
		case ERROR -> "Error";
		};
	}

	/** @return the time of day on this computer, with milliseconds */
	public static String time(ServerEvent event) {
		return CLOCK.format(event.at().atZone(ZoneId.systemDefault()));
	}

	/** @return address and port of the client; empty for what concerns the server as a whole */
	public static String client(ServerEvent event) {
		return event.transfer().map(transfer -> address(transfer.client())).orElse("");
	}

	/** @return address and port; an IPv6 address in brackets (RFC 3986 section 3.2.2) */
	public static String address(InetSocketAddress address) {
		String host = address.getAddress().getHostAddress();
		return (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + address.getPort();
	}

	/** @return all of it on one line, separated by tabs */
	public static String line(ServerEvent event) {
		return String.join("\t", time(event), word(event.severity()), client(event), oneLine(event.text()));
	}

	/** @return a record of comma-separated values (RFC 4180), the time in UTC; its title is {@link #CSV_TITLE} */
	public static String csv(ServerEvent event) {
		String name = event.transfer().map(transfer -> transfer.requestedName()).orElse("");
		return List.of(event.at().toString(), TransferFacts.lower(event.severity()), TransferFacts.lower(event.kind()), client(event), name,
				oneLine(event.text())).stream().map(EventText::csvField).collect(Collectors.joining(","));
	}

	/** A client chooses the names: a spreadsheet must not take one for a formula. */
	private static String csvField(String value) {
		String safe = value.matches("[=+\\-@].*") ? '\'' + value : value;
		return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\p{Cntrl}+", " ");
	}
}
