/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.fieldbench.files.WholeFile;

import com.google.gson.GsonBuilder;

/** The evidence report on disk, for people and for programs. */
public final class EvidenceReport {

	private EvidenceReport() {
	}

	/**
	 * Where it was written.
	 *
	 * @param html for people
	 * @param json for programs
	 */
	public record Written(Path html, Path json) {
	}

	/**
	 * Writes both files, each whole or not at all.
	 *
	 * @throws IOException if one cannot be written; the message is for the user
	 */
	public static Written write(Evidence evidence, Path folder) throws IOException {
		Path html = folder.resolve(evidence.fileName() + ".html");
		Path json = folder.resolve(evidence.fileName() + ".json");
		var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
		WholeFile.write(json, true, bytes(gson.toJson(EvidenceJson.of(evidence)) + "\n"));
		WholeFile.write(html, true, bytes(EvidenceHtml.of(evidence)));
		return new Written(html, json);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
