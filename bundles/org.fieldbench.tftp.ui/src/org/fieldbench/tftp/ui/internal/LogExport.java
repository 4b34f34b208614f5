/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.fieldbench.files.WholeFile;
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
		WholeFile.write(file, true, out -> fill(out, events, ending(file)));
	}

	private static void fill(OutputStream out, List<ServerEvent> events, String ending) throws IOException {
		Function<ServerEvent, String> line = switch (ending) {
		case "csv" -> EventText::csv;
		case "jsonl", "json" -> event -> JSON.toJson(EventFacts.of(event));
		default -> EventText::line;
		};
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (ending.equals("csv")) {
			text.write(EventText.CSV_TITLE + "\r\n");
		}
		for (ServerEvent event : events) {
			text.write(line.apply(event));
			text.write(ending.equals("csv") ? "\r\n" : "\n");
		}
		text.flush();
	}

	private static String ending(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
