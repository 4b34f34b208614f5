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
import java.util.stream.IntStream;

import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.PortRange;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.UploadTarget;
import org.fieldbench.tftp.text.EventFacts;

/** What {@code serve} says to programs: a JSON value on each line. */
final class ServeJson implements ServeOutput {

	private final Consumer<Object> line;

	ServeJson(Consumer<Object> line) {
		this.line = line;
	}

	@Override
	public void listening(Serving serving) {
		Map<String, Object> facts = event("listening");
		facts.putAll(place(serving.addresses().getFirst(), serving.settings().listeners().getFirst()));
		facts.put("listeners", IntStream.range(0, serving.addresses().size())
				.mapToObj(i -> place(serving.addresses().get(i), serving.settings().listeners().get(i))).toList());
		facts.put("file", serving.path().toString());
		facts.put("sha256", serving.report().map(FirmwareReport::sha256).orElse(null));
		facts.put("verdict", serving.report().map(report -> report.verdict().text()).orElse(null));
		facts.put("access", serving.settings().access().rules().stream().map(Object::toString).toList());
		facts.put("uploads", serving.settings().uploads() != UploadTarget.NONE);
		facts.put("names", List.copyOf(serving.names()));
		line.accept(facts);
	}

	@Override
	public void happened(ServerEvent event) {
		// The line that says listening has more in it than the server's own event.
		if (event.kind() != Kind.LISTENING) {
			line.accept(EventFacts.of(event));
		}
	}

	@Override
	public void summary(ServeTally tally) {
		Map<String, Object> facts = event("summary");
		facts.put("transfers", tally.all().transfers());
		facts.put("complete", tally.all().complete());
		facts.put("failed", tally.all().failed());
		facts.put("bytes", tally.all().bytes());
		line.accept(facts);
	}

	private static Map<String, Object> place(InetSocketAddress where, ListenPoint point) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("address", where.getAddress().getHostAddress());
		facts.put("port", where.getPort());
		facts.put("singlePort", point.singlePort());
		facts.put("portRange", point.ports().map(PortRange::toString).orElse(null));
		return facts;
	}

	private static Map<String, Object> event(String name) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("event", name);
		return facts;
	}
}
