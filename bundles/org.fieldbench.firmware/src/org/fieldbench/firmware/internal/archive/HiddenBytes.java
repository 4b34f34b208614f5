/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;

/** What there is to say of bytes in an archive that belong to none of its files. */
public final class HiddenBytes {

	private HiddenBytes() {
	}

	/**
	 * @param before bytes in front of the archive
	 * @param between bytes between its files
	 * @param after bytes behind its end
	 */
	public static List<Finding> findings(long before, long between, long after) {
		List<Finding> findings = new ArrayList<>();
		add(findings, before, "in front of the archive belong to none of its files",
				"A program that unpacks itself is made like that; it may do more than unpack.",
				"Nothing of it is run or served. Ask the vendor for a plain zip if you did not expect a program.");
		add(findings, between, "between the files belong to none of them",
				"An old version of a file may be hidden there, and another program may unpack that one.",
				"They are not served. If you have the vendor's checksum, compare it.");
		add(findings, after, "behind the end of the archive belong to none of its files",
				"The bundle is not as an archiver writes it: something was added to it, or the download went wrong.",
				"They are not served. If you have the vendor's checksum, compare it; else download the bundle again.");
		return findings;
	}

	private static void add(List<Finding> findings, long bytes, String where, String why, String whatToDo) {
		if (bytes > 0) {
			findings.add(new Finding(Severity.CAUTION, Refusal.number(bytes) + (bytes == 1 ? " byte " : " bytes ") + where + ".", why, whatToDo));
		}
	}
}
