/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

import org.fieldbench.catalog.Acknowledgement;
import org.fieldbench.session.FirmwareJson;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.tftp.Transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The evidence report for programs; its fields are described in docs/evidence-report.md and stay as they are. */
final class EvidenceJson {

	private static final String SCHEMA = "fieldbench.evidence/1";
	private static final String NOT_REQUIRED = "rehearsal: not required";

	private EvidenceJson() {
	}

	static JsonObject of(Evidence evidence) {
		var json = new JsonObject();
		json.addProperty("schema", SCHEMA);
		json.addProperty("kind", "rehearsal");
		json.addProperty("notice", Evidence.NOTICE);
		json.addProperty("session", evidence.session());
		json.addProperty("passed", evidence.passed());
		json.addProperty("summary", evidence.summary());
		json.addProperty("started", evidence.started().toString());
		json.addProperty("ended", evidence.ended().toString());
		json.addProperty("alert", evidence.plan().procedure().getAlert());
		json.addProperty("title", evidence.plan().procedure().getTitle());
		json.addProperty("model", evidence.plan().model().getId());
		json.add("options", options(evidence.request()));
		json.add("acknowledgements", array(evidence.plan().procedure().getAcknowledgements(), EvidenceJson::acknowledgement));
		json.add("preflight", preflight(evidence));
		json.add("firmware", FirmwareJson.of(evidence.plan().firmware()));
		json.addProperty("server", evidence.serverText());
		json.add("images", array(evidence.images(), EvidenceJson::image));
		json.add("transfers", array(evidence.transfers(), EvidenceJson::transfer));
		json.addProperty("bootCodeBefore", evidence.request().installed());
		json.addProperty("bootCodeAfter", evidence.bootCodeAfter().orElse(null));
		json.addProperty("stepsReached", evidence.run().reached());
		json.addProperty("stepsTotal", evidence.run().total());
		json.add("steps", array(evidence.run().steps(), StepJson::of));
		json.add("verification", evidence.run().verification().<JsonElement> map(StepJson::of).orElse(JsonNull.INSTANCE));
		return json;
	}

	private static JsonObject options(RehearsalRequest request) {
		var json = new JsonObject();
		json.addProperty("installed", request.installed());
		json.addProperty("withApplication", request.withApplication());
		json.addProperty("fixPrompt", request.fixPrompt());
		json.add("powerLossAt", request.powerLossAt().isPresent() ? new JsonPrimitive(request.powerLossAt().getAsInt())
				: JsonNull.INSTANCE);
		return json;
	}

	private static JsonObject acknowledgement(Acknowledgement acknowledgement) {
		var json = new JsonObject();
		json.addProperty("text", acknowledgement.getText());
		json.addProperty("given", NOT_REQUIRED);
		return json;
	}

	private static JsonObject preflight(Evidence evidence) {
		var json = new JsonObject();
		json.addProperty("verdict", evidence.preflight().verdict().text());
		json.add("findings", FirmwareJson.findings(evidence.preflight().findings()));
		return json;
	}

	private static JsonObject image(ImageEvidence image) {
		var json = new JsonObject();
		json.addProperty("name", image.name());
		json.addProperty("role", image.role());
		json.addProperty("bytes", image.bytes());
		json.addProperty("sha256Bundle", image.sha256Bundle());
		json.addProperty("sha256Sent", image.sha256Sent().orElse(null));
		json.addProperty("sha256Received", image.sha256Received());
		json.addProperty("matches", image.matches());
		return json;
	}

	private static JsonObject transfer(Transfer transfer) {
		var json = new JsonObject();
		json.addProperty("requestedName", transfer.requestedName());
		json.addProperty("servedName", transfer.servedName().orElse(null));
		json.addProperty("size", transfer.size());
		json.addProperty("bytes", transfer.bytes());
		json.addProperty("retransmissions", transfer.retransmissions());
		json.addProperty("started", transfer.started().toString());
		json.addProperty("milliseconds", transfer.elapsed().toMillis());
		json.addProperty("state", transfer.state().name().toLowerCase(Locale.ROOT));
		json.addProperty("sha256", transfer.sha256().orElse(null));
		json.addProperty("failure", transfer.failure().orElse(null));
		return json;
	}

	static <T> JsonArray array(Collection<T> items, Function<T, ? extends JsonElement> toJson) {
		var array = new JsonArray();
		items.forEach(item -> array.add(toJson.apply(item)));
		return array;
	}
}
