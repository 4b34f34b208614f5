/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.FileFormat;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.internal.select.Selection;

/** A file that is called an image and holds something else, or an image of which name and content disagree. */
final class ContradictionCheck implements Check {

	/** Endings that say honestly what the content is, whatever the rest of the name sounds like. */
	private static final Map<FileFormat, List<String>> HONEST = Map.of(FileFormat.PE, List.of(".exe", ".dll", ".com", ".msi"),
			FileFormat.TEXT, List.of(".txt", ".md", ".rtf", ".htm", ".html", ".xml", ".cfg", ".conf", ".ini", ".csv", ".json"));

	@Override
	public List<Finding> findings(Selection selection) {
		return selection.entries().stream().filter(entry -> !honest(entry)).map(ContradictionCheck::finding).flatMap(Optional::stream).toList();
	}

	private static boolean honest(FirmwareEntry entry) {
		String name = entry.name().toLowerCase(Locale.ROOT);
		return !Words.isImage(entry.role()) && HONEST.getOrDefault(entry.content().format(), List.of()).stream().anyMatch(name::endsWith);
	}

	private static Optional<Finding> finding(FirmwareEntry entry) {
		return contradicted(entry).map(opinion -> contradiction(entry, opinion));
	}

	/** @return the image that it would be, but for its content */
	static Optional<RoleOpinion> contradicted(FirmwareEntry entry) {
		return Stream.concat(Stream.of(entry.opinion()), entry.alternatives().stream())
				.filter(opinion -> Words.isImage(opinion.role()) && !opinion.objections().isEmpty()).findFirst();
	}

	private static Finding contradiction(FirmwareEntry entry, RoleOpinion opinion) {
		String what = opinion.role() == FirmwareRole.BOOT_CODE ? "boot code" : "application firmware";
		return new Finding(Severity.CAUTION, entry.name() + " looks like " + what + ", since " + opinion.text() + ".",
				"A phone that gets something else than firmware may not start again.",
				"Do not serve it before you know from its source what it is.");
	}
}
