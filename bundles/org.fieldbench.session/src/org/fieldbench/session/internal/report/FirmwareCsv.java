/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.UnreadableFile;

/** The entries of a firmware bundle as comma-separated values (RFC 4180), for a spreadsheet. */
public final class FirmwareCsv {

	private static final String LINE_END = "\r\n";

	private FirmwareCsv() {
	}

	/** @return a line with the names of the columns, one for each entry in archive order, and one for each that cannot be read */
	public static String of(FirmwareReport report) {
		StringBuilder text = new StringBuilder(line(List.of("name", "role", "confidence", "version", "models", "size", "sha256", "content", "entropy",
				"grounds")));
		report.entries().forEach(entry -> text.append(line(fields(entry))));
		report.unreadable().forEach(file -> text.append(line(fields(file))));
		return text.toString();
	}

	private static List<String> fields(FirmwareEntry entry) {
		return List.of(entry.name(), entry.role().getLiteral(), Integer.toString(entry.confidence()), entry.version().orElse(""), String.join(" ", entry.models()),
				Long.toString(entry.size()), entry.sha256(), entry.content().description(),
				String.format(Locale.ROOT, "%.2f", entry.content().entropy()), entry.grounds());
	}

	private static List<String> fields(UnreadableFile file) {
		return List.of(file.name(), "unreadable", "", "", file.size() < 0 ? "" : Long.toString(file.size()), "", file.finding().what());
	}

	private static String line(List<String> fields) {
		return fields.stream().map(FirmwareCsv::field).collect(Collectors.joining(",", "", LINE_END));
	}

	/** Who made the bundle chose its names: a spreadsheet must not take one for a formula. */
	static String field(String value) {
		String safe = value.matches("(?s)\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*") ? '\'' + value : value;
		return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
