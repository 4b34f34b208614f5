/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import static org.fieldbench.testing.RawEntry.deflated;
import static org.fieldbench.testing.RawEntry.folder;
import static org.fieldbench.testing.RawEntry.stored;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Zips in which some files cannot be read, while {@value #SOUND} can. */
public enum FaultyZips {

	ENCRYPTED("is encrypted", () -> stored("boot-15.bin", noise()).flag(1)),
	STRONGLY_ENCRYPTED("is encrypted", () -> stored("boot-15.bin", noise()).method(99).flag(1)),
	ENCRYPTED_WITH_MASKED_HEADERS("is encrypted", () -> stored("boot-15.bin", noise()).flag(1 | 1 << 6 | 1 << 13)),
	UNKNOWN_METHOD("cannot be read here", () -> stored("boot-15.bin", noise()).method(98)),
	METHOD_WITHOUT_A_NAME("number 77", () -> stored("boot-15.bin", noise()).method(77)),
	PATCH("difference from another file", () -> stored("boot-15.bin", noise()).flag(1 << 5)),
	PARENT_FOLDER("\"..\"", () -> stored("../boot-15.bin", noise())),
	PARENT_FOLDER_INSIDE("\"..\"", () -> stored("IP710/../../boot-15.bin", noise())),
	PARENT_FOLDER_AT_THE_END("\"..\"", () -> stored("IP710/..", noise())),
	PARENT_FOLDER_BY_BACKSLASH("\"..\"", () -> stored("..\\boot-15.bin", noise())),
	PARENT_FOLDER_AS_A_FOLDER("\"..\"", () -> folder("../outside/")),
	ABSOLUTE_NAME("absolute", () -> stored("/etc/boot-15.bin", noise())),
	ABSOLUTE_BACKSLASH_NAME("absolute", () -> stored("\\\\server\\boot-15.bin", noise())),
	DRIVE_LETTER("drive letter", () -> stored("C:\\boot-15.bin", noise())),
	DRIVE_LETTER_WITHOUT_A_SLASH("drive letter", () -> stored("c:boot-15.bin", noise())),
	MIXED_SEPARATORS("backslashes", () -> stored("IP710/..\\boot-15.bin", noise())),
	EMPTY_FOLDER_NAME("without a name", () -> stored("IP710//boot-15.bin", noise())),
	PERIOD_AS_A_FOLDER("without a name", () -> stored("IP710/./boot-15.bin", noise())),
	TOO_DEEP("folders deep", () -> stored("d/".repeat(40) + "boot-15.bin", noise())),
	TOO_LONG("1,024 characters", () -> stored("n".repeat(1100), noise())),
	NUL_IN_NAME("control characters", () -> stored("boot-15.bin\0.txt", noise())),
	LINE_END_IN_NAME("control characters", () -> stored("boot-15.bin\nentry", noise())),
	CONTROL_CHARACTER_IN_NAME("control characters", () -> stored("boot\u001B[2J-15.bin", noise())),
	RIGHT_TO_LEFT_NAME("control characters", () -> stored("boot-15\u202Enib.exe", noise())),
	RIGHT_TO_LEFT_MARK_IN_NAME("control characters", () -> stored("boot\u200F-15.bin", noise())),
	NO_NAME("no name", () -> stored("", noise())),
	SYMBOLIC_LINK("is a link", () -> stored("boot-15.bin", "/etc/passwd").unixMode(0xA1FF)),
	DEVICE("no ordinary file", () -> stored("boot-15.bin", "").unixMode(0x21B6)),
	PIPE("no ordinary file", () -> stored("boot-15.bin", "").unixMode(0x11B6)),
	FOLDER_WITH_BYTES("holds bytes", () -> stored("boot-15.bin/", noise())),
	WRONG_CHECKSUM("checksum", () -> stored("boot-15.bin", noise()).crc(0x12345678)),
	WRONG_CHECKSUM_DEFLATED("checksum", () -> deflated("boot-15.bin", noise()).crc(0x12345678)),
	DAMAGED_DATA("is damaged", () -> stored("boot-15.bin", noise()).method(8)),
	SHORTER_THAN_DECLARED("ends after", () -> deflated("boot-15.bin", noise()).size(1001)),
	BYTES_BEHIND_THE_DATA("behind the end of its packed data", () -> deflated("boot-15.bin", noise()).trailing(new byte[7])),
	TWICE("is there twice", () -> stored("boot-15.bin", noise()), () -> stored("boot-15.bin", HostileZips.noise(200))),
	TWICE_BUT_FOR_CASE("is there twice, also as", () -> stored("IP710/boot-15.bin", noise()), () -> stored("ip710/BOOT-15.BIN", noise())),
	TWICE_BUT_FOR_COMPOSITION("is there twice, also as", () -> stored("gr\u00F6\u00DFe.bin", noise()), () -> stored("gro\u0308\u00DFe.bin", noise())),
	TWICE_BUT_FOR_SLASHES("is there twice", () -> stored("IP710/boot-15.bin", noise()), () -> stored("IP710\\boot-15.bin", noise())),
	FILE_AND_FOLDER("file and a folder", () -> stored("boot", noise()), () -> folder("boot/")),
	/** The link is to lead what is unpacked after it out of the folder. */
	FILE_THROUGH_A_LINK("is a link", () -> stored("IP710", "/etc").unixMode(0xA1FF), () -> stored("IP710/passwd", noise()));

	/** The name of the file that can be read in all of them. */
	public static final String SOUND = "README.txt";
	/** What is in it. */
	public static final String SOUND_TEXT = "SYNTHETIC, made by a test.";

	private final String clue;
	private final List<Supplier<RawEntry>> entries;

	@SafeVarargs
	FaultyZips(String clue, Supplier<RawEntry>... entries) {
		this.clue = clue;
		this.entries = List.of(entries);
	}

	/** @return words that the finding must hold */
	public String clue() {
		return clue;
	}

	/** @return the file written, named after the constant */
	public Path write(Path folder) throws IOException {
		RawZip zip = RawZip.of(stored(SOUND, SOUND_TEXT.getBytes(StandardCharsets.UTF_8)));
		entries.forEach(entry -> zip.add(entry.get()));
		return zip.write(folder.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".zip"));
	}

	private static byte[] noise() {
		return HostileZips.noise(1000);
	}
}
