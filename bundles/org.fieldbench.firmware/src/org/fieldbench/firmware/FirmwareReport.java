/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.memory.BundleHistory;

/**
 * What an inspection found. Rendered alike by the workbench, the command line and the evidence report.
 *
 * @param file the archive, image or folder
 * @param size its bytes; of a folder, those of its files
 * @param sha256 of the archive itself, lower-case hexadecimal; of a folder, of the lines that {@code sha256sum} writes for its
 *        files, sorted by name bytewise
 * @param model id of the phone model that it was judged for
 * @param entries its files in archive order, those of a zip in it behind that zip
 * @param unreadable its files that are not sound; each has a finding, none is served
 * @param verdict go only when exactly one boot code is known and nothing speaks against it
 * @param findings the reasons, worst first
 * @param history what is remembered of the same bundle from before; empty when it was not seen
 */
public record FirmwareReport(Path file, long size, String sha256, Optional<String> model, List<FirmwareEntry> entries,
		List<UnreadableFile> unreadable, Verdict verdict, List<Finding> findings, Optional<BundleHistory> history) {

	public FirmwareReport {
		entries = List.copyOf(entries);
		unreadable = List.copyOf(unreadable);
		findings = List.copyOf(findings);
	}

	/** A report of a bundle that was not seen before and is judged for no model. */
	public FirmwareReport(Path file, long size, String sha256, List<FirmwareEntry> entries, List<UnreadableFile> unreadable,
			Verdict verdict, List<Finding> findings) {
		this(file, size, sha256, Optional.empty(), entries, unreadable, verdict, findings, Optional.empty());
	}

	/** As above, of a bundle whose files are all sound. */
	public FirmwareReport(Path file, long size, String sha256, List<FirmwareEntry> entries, Verdict verdict, List<Finding> findings) {
		this(file, size, sha256, entries, List.of(), verdict, findings);
	}

	/** @return the entries of a role, in archive order */
	public List<FirmwareEntry> entries(FirmwareRole role) {
		return entries.stream().filter(entry -> entry.role() == role).toList();
	}

	/** @return the entry of a role if there is exactly one */
	public Optional<FirmwareEntry> only(FirmwareRole role) {
		List<FirmwareEntry> found = entries(role);
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}
}
