/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.store.EventRecord;
import org.fieldbench.store.SessionRecord;

/** A kept session, for programs. */
final class SessionFacts {

	private SessionFacts() {
	}

	static Map<String, Object> head(SessionRecord session) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", session.id());
		facts.put("started", session.started().toString());
		facts.put("ended", session.ended().map(Object::toString).orElse(null));
		facts.put("kind", session.kind());
		facts.put("alert", session.alert());
		facts.put("model", session.model());
		facts.put("firmware", session.firmware());
		facts.put("verdict", session.verdict().orElse(null));
		return facts;
	}

	static Map<String, Object> all(SessionRecord session, List<EventRecord> events) {
		Map<String, Object> facts = head(session);
		facts.put("events", events.stream().map(SessionFacts::event).toList());
		return facts;
	}

	private static Map<String, Object> event(EventRecord event) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("number", event.number());
		facts.put("time", event.time().toString());
		facts.put("type", event.type());
		facts.put("text", event.text());
		facts.put("facts", event.facts());
		return facts;
	}
}
