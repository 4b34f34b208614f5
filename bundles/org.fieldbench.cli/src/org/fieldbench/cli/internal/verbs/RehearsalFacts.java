/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.session.FirmwareJson;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.RehearsalResult.ImageEvidence;

/** What a rehearsal came to, for programs. */
final class RehearsalFacts {

	private RehearsalFacts() {
	}

	static Map<String, Object> of(RehearsalResult result) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("session", result.session());
		facts.put("passed", result.passed());
		facts.put("summary", result.summary());
		facts.put("preflight", result.preflight().text());
		facts.put("stepsReached", result.stepsReached());
		facts.put("stepsTotal", result.stepsTotal());
		facts.put("installedBefore", result.installedBefore());
		facts.put("installedAfter", result.installedAfter().orElse(null));
		facts.put("started", result.started().toString());
		facts.put("ended", result.ended().toString());
		facts.put("images", result.images().stream().map(RehearsalFacts::image).toList());
		facts.put("firmware", FirmwareJson.of(result.firmware()));
		facts.put("htmlReport", result.htmlReport().toString());
		facts.put("jsonReport", result.jsonReport().toString());
		return facts;
	}

	private static Map<String, Object> image(ImageEvidence image) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", image.name());
		facts.put("role", image.role());
		facts.put("bytes", image.bytes());
		facts.put("sha256Bundle", image.sha256Bundle());
		facts.put("sha256Sent", image.sha256Sent().orElse(null));
		facts.put("sha256Received", image.sha256Received());
		facts.put("matches", image.matches());
		return facts;
	}
}
