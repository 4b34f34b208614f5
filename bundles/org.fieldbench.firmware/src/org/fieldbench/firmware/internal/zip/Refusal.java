/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.nio.file.Path;
import java.util.Locale;

import org.fieldbench.firmware.FirmwareException;

/** Words for refusing one archive: always the archive, what is wrong, what to do. */
final class Refusal {

	static final String DOWNLOAD_AGAIN = "Download it again and compare its size with the vendor's page.";
	static final String NOT_FIRMWARE = "A vendor's firmware bundle is not made like that; do not use it, and get it from the vendor again.";
	static final String REPACK = "Get it from the vendor again, or pack its files anew with a usual zip program.";

	private final String archive;

	Refusal(Path file) {
		Path name = file.getFileName();
		this.archive = name == null ? file.toString() : name.toString();
	}

	FirmwareException because(String wrong, String whatToDo) {
		return new FirmwareException(sentence(archive, wrong, whatToDo));
	}

	FirmwareException because(String wrong, String whatToDo, Throwable cause) {
		return new FirmwareException(sentence(archive, wrong, whatToDo), cause);
	}

	FirmwareException entry(String name, String wrong, String whatToDo) {
		return new FirmwareException(sentence(quoted(name) + " in " + archive, wrong, whatToDo));
	}

	FirmwareException entry(String name, String wrong, String whatToDo, Throwable cause) {
		return new FirmwareException(sentence(quoted(name) + " in " + archive, wrong, whatToDo), cause);
	}

	/** @return for example 10,000 */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** @return the name fit for a terminal: nothing invisible, not endless */
	static String quoted(String name) {
		StringBuilder shown = new StringBuilder("\"");
		name.codePoints().limit(80).forEach(c -> shown.append(EntryName.invisible(c) ? String.format("<%04X>", c) : Character.toString(c)));
		return shown.append(name.codePointCount(0, name.length()) > 80 ? "…\"" : "\"").toString();
	}

	private static String sentence(String what, String wrong, String whatToDo) {
		return what + " " + wrong + ". " + whatToDo;
	}
}
