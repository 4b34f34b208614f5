/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.nio.file.Path;
import java.util.Locale;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;

/** Words for refusing one archive: always the archive, what is wrong, what to do. */
public final class Refusal {

	public static final String DOWNLOAD_AGAIN = "Download it again and compare its size with the vendor's page.";
	public static final String NOT_FIRMWARE = "A vendor's firmware bundle is not made like that; do not use it, and get it from the vendor again.";

	private final String archive;

	/** @param archive what it is called in front of the user */
	public Refusal(String archive) {
		this.archive = archive;
	}

	public static Refusal of(Path file) {
		Path name = file.getFileName();
		return new Refusal(name == null ? file.toString() : name.toString());
	}

	/** @return the words for an archive in this one */
	public Refusal in(String name) {
		return new Refusal(quoted(name) + " in " + archive);
	}

	/** @param wrong and whatToDo sentences; the former goes on from the archive's name and has no period */
	public FirmwareException because(String wrong, String whatToDo) {
		return new FirmwareException(sentence(archive, wrong, whatToDo));
	}

	public FirmwareException because(String wrong, String whatToDo, Throwable cause) {
		return new FirmwareException(sentence(archive, wrong, whatToDo), cause);
	}

	/** Of one entry, but the whole archive is refused for it. */
	public FirmwareException entry(String name, String wrong, String whatToDo) {
		return new FirmwareException(sentence(quoted(name) + " in " + archive, wrong, whatToDo));
	}

	/** Of one entry alone. */
	public DamagedFileException fault(String name, Fault fault, Throwable cause) {
		return new DamagedFileException(sentence(quoted(name) + " in " + archive, fault.wrong(), fault.whatToDo()), fault, cause);
	}

	public FirmwareException dense(String name, ArchiveLimits limits) {
		return entry(name, "unpacks to more than " + limits.ratio() + " times its packed size, as a zip bomb does", NOT_FIRMWARE);
	}

	/** @return for example 10,000 */
	public static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** @return the name fit for a terminal: nothing invisible, not endless */
	public static String quoted(String name) {
		StringBuilder shown = new StringBuilder("\"");
		name.codePoints().limit(80).forEach(c -> shown.append(EntryName.invisible(c) ? String.format("<%04X>", c) : Character.toString(c)));
		return shown.append(name.codePointCount(0, name.length()) > 80 ? "…\"" : "\"").toString();
	}

	private static String sentence(String what, String wrong, String whatToDo) {
		return what + " " + wrong + ". " + whatToDo;
	}
}
