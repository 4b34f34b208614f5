/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.util.Locale;

import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepRecord;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A step as JSON. */
final class StepJson {

	private StepJson() {
	}

	static JsonObject of(StepRecord step) {
		var json = new JsonObject();
		json.addProperty("number", step.number());
		json.addProperty("label", step.label());
		json.addProperty("stage", step.stage());
		json.addProperty("text", step.text());
		json.addProperty("state", step.state().name().toLowerCase(Locale.ROOT));
		json.addProperty("began", step.began().toString());
		json.addProperty("ended", step.ended().toString());
		json.add("displays", EvidenceJson.array(step.shown(), StepJson::display));
		json.addProperty("keys", step.keys());
		json.add("evidence", EvidenceJson.array(step.evidence(), JsonPrimitive::new));
		json.addProperty("note", step.note());
		return json;
	}

	private static JsonObject display(Shown shown) {
		var json = new JsonObject();
		json.addProperty("text", shown.text());
		json.addProperty("illustrative", shown.illustrative());
		return json;
	}
}
