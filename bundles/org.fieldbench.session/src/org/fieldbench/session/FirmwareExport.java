/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.files.WholeFile;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.internal.report.FirmwareCsv;
import org.fieldbench.session.internal.report.FirmwareHtml;

import com.google.gson.GsonBuilder;

/** The forms in which the result of an inspection can be kept and passed on. */
public enum FirmwareExport {
	/** For people: one page that needs no network and no script. */
	HTML("html", "Web page", FirmwareHtml::of),
	/** For programs: what {@code fieldbench inspect --json} prints. */
	JSON("json", "JSON", FirmwareExport::json),
	/** For spreadsheets: the entries, a line each (RFC 4180). */
	CSV("csv", "Comma-separated values", FirmwareCsv::of);

	private final String ending;
	private final String title;
	private final Function<FirmwareReport, String> renderer;

	FirmwareExport(String ending, String title, Function<FirmwareReport, String> renderer) {
		this.ending = ending;
		this.title = title;
		this.renderer = renderer;
	}

	/** @return the form that the ending of a file's name stands for; empty for another ending */
	public static Optional<FirmwareExport> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(form -> name.endsWith("." + form.ending)).findFirst();
	}

	/** @return the endings that {@link #of} knows, for a sentence */
	public static String endings() {
		return Arrays.stream(values()).map(form -> "." + form.ending).collect(Collectors.joining(", "));
	}

	/** @return the usual ending of a file's name, without the period */
	public String ending() {
		return ending;
	}

	/** @return the words for the user */
	public String title() {
		return title;
	}

	/** @return the whole text */
	public String render(FirmwareReport report) {
		return renderer.apply(report);
	}

	/**
	 * Writes the text in UTF-8; it appears whole or not at all.
	 *
	 * @param replace whether a file that is there already may be replaced
	 * @throws FileAlreadyExistsException if there is one and it may not
	 * @throws IOException if it cannot be written; all messages are for the user
	 */
	public void write(FirmwareReport report, Path file, boolean replace) throws IOException {
		try {
			WholeFile.write(file, replace, render(report).getBytes(StandardCharsets.UTF_8));
		} catch (FileAlreadyExistsException e) {
			throw new FileAlreadyExistsException(file + " is there already, and was left as it is.");
		}
	}

	private static String json(FirmwareReport report) {
		return new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(FirmwareJson.of(report)) + "\n";
	}
}
