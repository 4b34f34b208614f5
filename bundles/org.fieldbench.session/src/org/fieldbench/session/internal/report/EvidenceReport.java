/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
		try {
			replace(json, gson.toJson(EvidenceJson.of(evidence)) + "\n");
			replace(html, EvidenceHtml.of(evidence));
		} catch (IOException e) {
			throw new IOException("The report could not be written into " + folder + ": " + e.getMessage(), e);
		}
		return new Written(html, json);
	}

	private static void replace(Path file, String content) throws IOException {
		Path unfinished = Files.createTempFile(file.getParent(), "report", ".tmp");
		try {
			Files.writeString(unfinished, content, StandardCharsets.UTF_8);
			move(unfinished, file);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network file systems cannot; the file is whole all the same.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
