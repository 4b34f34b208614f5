/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.List;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.UnreadableFile;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.BundleOutcome;
import org.fieldbench.firmware.EntryContent;
import org.fieldbench.firmware.Finding;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** An inspection as JSON, alike on the command line and in the evidence report. Field names are stable. */
public final class FirmwareJson {

	private FirmwareJson() {
	}

	/**
	 * @return {@code file} (name without folder), {@code size}, {@code sha256}, {@code verdict} ("go", "caution", "no go"),
	 *         {@code findings}, {@code entries} and {@code unreadable}
	 */
	public static JsonObject of(FirmwareReport report) {
		var json = new JsonObject();
		json.addProperty("file", report.file().getFileName().toString());
		json.addProperty("size", report.size());
		json.addProperty("sha256", report.sha256());
		json.addProperty("model", report.model().orElse(null));
		json.addProperty("verdict", report.verdict().text());
		json.add("findings", findings(report.findings()));
		var entries = new JsonArray();
		report.entries().forEach(entry -> entries.add(entry(entry)));
		json.add("entries", entries);
		var unreadable = new JsonArray();
		report.unreadable().forEach(file -> unreadable.add(unreadable(file)));
		json.add("unreadable", unreadable);
		json.add("history", report.history().map(FirmwareJson::history).orElse(null));
		return json;
	}

	/** @return an array of {@code severity} ("ok", "caution", "problem"), {@code what}, {@code why} and {@code whatToDo} */
	public static JsonArray findings(List<Finding> findings) {
		var array = new JsonArray();
		for (Finding finding : findings) {
			var json = new JsonObject();
			json.addProperty("severity", finding.severity().getLiteral());
			json.addProperty("what", finding.what());
			json.addProperty("why", finding.why());
			json.addProperty("whatToDo", finding.whatToDo());
			array.add(json);
		}
		return array;
	}

	/** @return {@code name}, {@code size} (null when unknown) and {@code what} is wrong, as its finding says */
	private static JsonObject unreadable(UnreadableFile file) {
		var json = new JsonObject();
		json.addProperty("name", file.name());
		json.addProperty("size", file.size() < 0 ? null : file.size());
		json.addProperty("what", file.finding().what());
		return json;
	}

	/**
	 * @return {@code name}, {@code size}, {@code sha256}, {@code role}, {@code confidence} (percent), {@code version}, {@code models},
	 *         {@code grounds} (one text), {@code reasons} (each {@code kind}, {@code supports}, {@code weight} and {@code text}),
	 *         {@code alternatives} and {@code content}
	 */
	public static JsonObject entry(FirmwareEntry entry) {
		var json = new JsonObject();
		json.addProperty("name", entry.name());
		json.addProperty("size", entry.size());
		json.addProperty("sha256", entry.sha256());
		json.addProperty("role", entry.role().getLiteral());
		json.addProperty("confidence", entry.confidence());
		json.addProperty("version", entry.version().orElse(null));
		var models = new JsonArray();
		entry.models().forEach(models::add);
		json.add("models", models);
		json.addProperty("grounds", entry.grounds());
		json.add("reasons", reasons(entry.opinion()));
		json.add("alternatives", alternatives(entry));
		json.add("content", content(entry.content()));
		return json;
	}

	/**
	 * @return {@code name}, {@code size}, {@code sha256}, {@code first}, {@code last}, {@code times}, {@code knownGood} and
	 *         {@code outcomes} (each {@code session}, {@code kind}, {@code model}, {@code started} and {@code passed}, null when it
	 *         did not end)
	 */
	public static JsonObject history(BundleHistory history) {
		var json = new JsonObject();
		json.addProperty("name", history.name());
		json.addProperty("size", history.size());
		json.addProperty("sha256", history.sha256());
		json.addProperty("first", history.first().toString());
		json.addProperty("last", history.last().toString());
		json.addProperty("times", history.times());
		json.addProperty("knownGood", history.isKnownGood());
		var outcomes = new JsonArray();
		history.outcomes().forEach(outcome -> outcomes.add(outcome(outcome)));
		json.add("outcomes", outcomes);
		return json;
	}

	private static JsonObject outcome(BundleOutcome outcome) {
		var json = new JsonObject();
		json.addProperty("session", outcome.session());
		json.addProperty("kind", outcome.kind());
		json.addProperty("model", outcome.model());
		json.addProperty("started", outcome.started().toString());
		json.addProperty("passed", outcome.passed().orElse(null));
		return json;
	}

	private static JsonArray reasons(RoleOpinion opinion) {
		var array = new JsonArray();
		for (Ground ground : opinion.grounds()) {
			var json = new JsonObject();
			json.addProperty("kind", ground.kind().text());
			json.addProperty("supports", ground.supports());
			json.addProperty("weight", ground.weight());
			json.addProperty("text", ground.text());
			array.add(json);
		}
		return array;
	}

	private static JsonArray alternatives(FirmwareEntry entry) {
		var array = new JsonArray();
		for (RoleOpinion alternative : entry.alternatives()) {
			var json = new JsonObject();
			json.addProperty("role", alternative.role().getLiteral());
			json.addProperty("confidence", alternative.confidence());
			json.addProperty("grounds", alternative.text());
			array.add(json);
		}
		return array;
	}

	private static JsonObject content(EntryContent content) {
		var json = new JsonObject();
		json.addProperty("format", content.format().getLiteral());
		json.addProperty("description", content.description());
		json.addProperty("fault", content.fault().orElse(null));
		json.addProperty("entropy", Math.round(content.entropy() * 100) / 100.0);
		var versions = new JsonArray();
		content.versions().forEach(versions::add);
		json.add("versions", versions);
		return json;
	}
}
