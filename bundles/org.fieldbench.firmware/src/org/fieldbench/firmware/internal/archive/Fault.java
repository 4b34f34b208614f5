/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;

/**
 * What makes one file of a bundle unreadable, while the others can be read.
 *
 * @param wrong to follow the file's name in a sentence, without its period
 * @param why it matters, a sentence
 * @param whatToDo a sentence
 */
public record Fault(String wrong, String why, String whatToDo) {

	public static final Fault ENCRYPTED = new Fault("is encrypted", "What is in it cannot be checked, and no phone could use it.",
			"Unpack the bundle with the vendor's password and pack its files again without one.");
	public static final Fault LINK = new Fault("is a link to another file",
			"It holds nothing itself, and where it leads may be outside of the bundle.", Refusal.NOT_FIRMWARE);
	public static final Fault NO_FILE = new Fault("is no ordinary file, but a device, a pipe or the like",
			"It holds nothing that a phone could be given.", Refusal.NOT_FIRMWARE);
	public static final Fault FILE_AND_FOLDER = new Fault("is a file and a folder at once",
			"Only one of them can be unpacked, and it may be the wrong one.", Refusal.NOT_FIRMWARE);
	public static final Fault FOLDER_WITH_BYTES = new Fault("is a folder that holds bytes like a file",
			"Something may be hidden in it.", Refusal.NOT_FIRMWARE);

	/** @param also what it is called the other time */
	public static Fault twice(String name, String also) {
		return new Fault(also.equals(name) ? "is there twice" : "is there twice, also as " + Refusal.quoted(also),
				"It is not clear which one a phone would get.", "Get the bundle from the vendor again.");
	}

	/** @param wrong with the name, to follow it in a sentence */
	public static Fault name(String wrong) {
		return new Fault(wrong, "Such a name can lead out of the folder that it is unpacked to, or pass for another.", Refusal.NOT_FIRMWARE);
	}

	/** @param how it is damaged, to follow "is damaged" */
	public static Fault damaged(String how) {
		return new Fault("is damaged" + how, "A damaged image makes a dead phone.", Refusal.DOWNLOAD_AGAIN);
	}

	/** @param size bytes when unpacked, as declared; -1 when unknown */
	public UnreadableFile of(String name, long size) {
		return new UnreadableFile(name, size, new Finding(Severity.PROBLEM, Refusal.quoted(name) + " " + wrong + ".", why, whatToDo));
	}
}
