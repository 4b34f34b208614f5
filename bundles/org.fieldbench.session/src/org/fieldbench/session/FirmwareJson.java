/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.List;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** An inspection as JSON, alike on the command line and in the evidence report. Field names are stable. */
public final class FirmwareJson {

	private FirmwareJson() {
	}

	/**
	 * @return {@code file} (name without folder), {@code size}, {@code sha256}, {@code verdict} ("go", "caution", "no go"),
	 *         {@code findings} and {@code entries}
	 */
	public static JsonObject of(FirmwareReport report) {
		var json = new JsonObject();
		json.addProperty("file", report.file().getFileName().toString());
		json.addProperty("size", report.size());
		json.addProperty("sha256", report.sha256());
		json.addProperty("verdict", report.verdict().text());
		json.add("findings", findings(report.findings()));
		var entries = new JsonArray();
		report.entries().forEach(entry -> entries.add(entry(entry)));
		json.add("entries", entries);
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

	/** @return {@code name}, {@code size}, {@code sha256}, {@code role}, {@code version}, {@code models} and {@code grounds} */
	public static JsonObject entry(FirmwareEntry entry) {
		var json = new JsonObject();
		json.addProperty("name", entry.name());
		json.addProperty("size", entry.size());
		json.addProperty("sha256", entry.sha256());
		json.addProperty("role", entry.role().getLiteral());
		json.addProperty("version", entry.version().orElse(null));
		var models = new JsonArray();
		entry.models().forEach(models::add);
		json.add("models", models);
		json.addProperty("grounds", entry.grounds());
		return json;
	}
}
