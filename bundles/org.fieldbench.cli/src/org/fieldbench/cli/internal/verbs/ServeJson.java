/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** What {@code serve} says to programs: a JSON value on each line. */
final class ServeJson implements ServeOutput {

	private final Consumer<Object> line;

	ServeJson(Consumer<Object> line) {
		this.line = line;
	}

	@Override
	public void listening(InetSocketAddress where, FirmwareReport report) {
		Map<String, Object> facts = event("listening");
		facts.put("address", where.getAddress().getHostAddress());
		facts.put("port", where.getPort());
		facts.put("file", report.file().toString());
		facts.put("sha256", report.sha256());
		facts.put("verdict", report.verdict().text());
		facts.put("names", report.entries().stream().map(FirmwareEntry::name).toList());
		line.accept(facts);
	}

	@Override
	public void began(Transfer transfer) {
		// A program wants the outcome only.
	}

	@Override
	public void ended(Transfer transfer) {
		Map<String, Object> facts = event("transfer");
		facts.putAll(TransferFacts.of(transfer));
		line.accept(facts);
	}

	@Override
	public void summary(List<Transfer> transfers) {
		Map<String, Object> facts = event("summary");
		facts.put("transfers", transfers.size());
		facts.put("complete", transfers.stream().filter(each -> each.state() == State.COMPLETE).count());
		facts.put("failed", transfers.stream().filter(each -> each.state() == State.FAILED).count());
		facts.put("bytes", transfers.stream().mapToLong(Transfer::bytes).sum());
		line.accept(facts);
	}

	private static Map<String, Object> event(String name) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("event", name);
		return facts;
	}
}
