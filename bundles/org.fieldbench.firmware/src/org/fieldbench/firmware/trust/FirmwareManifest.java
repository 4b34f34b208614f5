/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;

/**
 * The sums of a firmware bundle and of each of its files, as text that people can read.
 *
 * @param bundle of the archive itself
 * @param entries of its files, in archive order
 */
public record FirmwareManifest(Sum bundle, List<Sum> entries) {

	/** The first line: the format and its version. */
	static final String FORMAT = "fieldbench-manifest 1";
	private static final Pattern LINE = Pattern.compile("(bundle|entry) ([0-9a-f]{64}) ([0-9]{1,18}) (.+)");

	/**
	 * @param name of the file, for an archive without its folder
	 * @param size bytes when unpacked
	 * @param sha256 lower-case hexadecimal
	 */
	public record Sum(String name, long size, String sha256) {

		private String line(String kind) {
			return kind + " " + sha256 + " " + size + " " + name + "\n";
		}
	}

	public FirmwareManifest {
		entries = List.copyOf(entries);
	}

	/** @return the sums that an inspection found */
	public static FirmwareManifest of(FirmwareReport report) {
		Path name = report.file().getFileName();
		return new FirmwareManifest(new Sum(name.toString(), report.size(), report.sha256()),
				report.entries().stream().map(entry -> new Sum(entry.name(), entry.size(), entry.sha256())).toList());
	}

	/** @return what {@link #parse} reads; names hold no line ends, since such bundles are refused */
	String text() {
		StringBuilder text = new StringBuilder(FORMAT).append('\n').append(bundle.line("bundle"));
		entries.forEach(entry -> text.append(entry.line("entry")));
		return text.toString();
	}

	/** @throws FirmwareException if a line is none of a manifest */
	static FirmwareManifest parse(List<String> lines) throws FirmwareException {
		if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
			throw new FirmwareException("This is no manifest of a firmware bundle: it does not begin with \"" + FORMAT + "\". "
					+ "Give the file that \"fieldbench sign\" wrote.");
		}
		Sum bundle = sum("bundle", lines, 1);
		List<Sum> entries = new ArrayList<>();
		for (int i = 2; i < lines.size(); i++) {
			entries.add(sum("entry", lines, i));
		}
		return new FirmwareManifest(bundle, entries);
	}

	private static Sum sum(String kind, List<String> lines, int index) throws FirmwareException {
		Matcher line = LINE.matcher(index < lines.size() ? lines.get(index) : "");
		if (!line.matches() || !line.group(1).equals(kind)) {
			throw new FirmwareException("The manifest is damaged in line " + (index + 1) + ". Get it from who signed it again.");
		}
		return new Sum(line.group(4), Long.parseLong(line.group(3)), line.group(2));
	}
}
