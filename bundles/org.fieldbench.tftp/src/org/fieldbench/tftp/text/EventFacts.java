/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.tftp.ServerEvent;

/** An event of a server, for programs: names with strings, numbers, maps and null, as JSON has them. */
public final class EventFacts {

	private EventFacts() {
	}

	/** @return kind and severity in lower case, the time in UTC (ISO 8601), the sentence, and the transfer or null */
	public static Map<String, Object> of(ServerEvent event) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("event", TransferFacts.lower(event.kind()));
		facts.put("severity", TransferFacts.lower(event.severity()));
		facts.put("at", event.at().toString());
		facts.put("text", event.text());
		facts.put("transfer", event.transfer().map(TransferFacts::of).orElse(null));
		return facts;
	}
}
