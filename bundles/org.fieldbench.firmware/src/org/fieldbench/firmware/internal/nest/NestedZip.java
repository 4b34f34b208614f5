/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.nest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.Refusal;

/**
 * A zip in a firmware bundle.
 *
 * @param name of the zip in the bundle
 */
record NestedZip(String name, ArchiveContents contents) {

	/** @return whether a file of this name is worth a look; its content decides. Office documents and the like are zips too */
	static boolean isNamedSo(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/** @return what a file in it is called in the bundle */
	String outside(String inner) {
		return name + "/" + inner;
	}

	/** @return of the zip itself, and of zips in it */
	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		contents.findings().forEach(finding -> findings.add(inside(finding)));
		contents.names().stream().filter(NestedZip::isNamedSo).map(this::outside).forEach(inner -> findings.add(new Finding(Severity.CAUTION,
				Refusal.quoted(inner) + " is a zip in a zip in the bundle, and was not opened.",
				"Files in it were not looked at; one may be the file that the phone needs.", "Unpack it and open it by itself.")));
		return findings;
	}

	List<UnreadableFile> unreadable() {
		return contents.unreadable().stream().map(file -> new UnreadableFile(outside(file.name()), file.size(), inside(file.finding()))).toList();
	}

	long size() {
		return contents.names().stream().mapToLong(inner -> contents.size(inner).orElse(0)).sum();
	}

	/** Names may be so wrong that it is clearer to keep them apart than to put them together. */
	private Finding inside(Finding finding) {
		return new Finding(finding.severity(), "In " + Refusal.quoted(name) + ": " + finding.what(), finding.why(), finding.whatToDo());
	}
}
