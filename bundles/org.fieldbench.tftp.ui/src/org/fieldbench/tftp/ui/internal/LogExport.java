/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.text.EventFacts;
import org.fieldbench.tftp.text.EventText;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes a log into a file, whole or not at all. The ending of its name says how: csv, jsonl or json; text for all others. */
public final class LogExport {

	/** Endings that a dialog offers. */
	static final String[] PATTERNS = { "*.txt", "*.csv", "*.jsonl" };
	static final String[] NAMES = { "Text (*.txt)", "Comma-separated values (*.csv)", "JSON Lines (*.jsonl)" };

	private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private LogExport() {
	}

	/**
	 * @param events in order
	 * @throws IOException if it cannot be written; the message is a sentence for the user, and a former file stays as it was
	 */
	public static void write(List<ServerEvent> events, Path file) throws IOException {
		Path whole = file.toAbsolutePath();
		Path part = null;
		try {
			part = Files.createTempFile(whole.getParent(), "fieldbench-log", ".part");
			fill(part, events, ending(file));
			replace(part, whole);
		} catch (IOException e) {
			discard(part, e);
			throw new IOException("The log could not be written to " + file + ". Choose a folder that you may write to and that has room. ("
					+ reason(e) + ')', e);
		}
	}

	private static void fill(Path part, List<ServerEvent> events, String ending) throws IOException {
		Function<ServerEvent, String> line = switch (ending) {
		case "csv" -> EventText::csv;
		case "jsonl", "json" -> event -> JSON.toJson(EventFacts.of(event));
		default -> EventText::line;
		};
		try (Writer out = Files.newBufferedWriter(part)) {
			if (ending.equals("csv")) {
				out.write(EventText.CSV_TITLE + "\r\n");
			}
			for (ServerEvent event : events) {
				out.write(line.apply(event));
				out.write(ending.equals("csv") ? "\r\n" : "\n");
			}
		}
	}

	private static void replace(Path part, Path file) throws IOException {
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void discard(Path part, IOException cause) {
		try {
			if (part != null) {
				Files.deleteIfExists(part);
			}
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}

	private static String reason(IOException e) {
		return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
	}

	private static String ending(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
