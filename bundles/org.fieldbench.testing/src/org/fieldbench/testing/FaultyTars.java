/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import static org.fieldbench.testing.RawTarEntry.file;
import static org.fieldbench.testing.RawTarEntry.folder;
import static org.fieldbench.testing.RawTarEntry.link;
import static org.fieldbench.testing.RawTarEntry.longName;
import static org.fieldbench.testing.RawTarEntry.of;
import static org.fieldbench.testing.RawTarEntry.pax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Tar archives in which some files cannot be read, while {@link FaultyZips#SOUND} can. */
public enum FaultyTars {

	PARENT_FOLDER("\"..\"", () -> file("../boot-15.bin", noise())),
	PARENT_FOLDER_BEHIND_A_PERIOD("\"..\"", () -> file("./../boot-15.bin", noise())),
	PARENT_FOLDER_BY_PAX("\"..\"", () -> pax('x', "path", "IP710/../../boot-15.bin"), () -> file("boot-15.bin", noise())),
	PARENT_FOLDER_BY_LONG_NAME("\"..\"", () -> longName("../".repeat(20) + "boot-15.bin"), () -> file("boot-15.bin", noise())),
	PARENT_FOLDER_AS_A_FOLDER("\"..\"", () -> folder("../outside/")),
	ABSOLUTE_NAME("absolute", () -> file("/etc/boot-15.bin", noise())),
	DRIVE_LETTER("drive letter", () -> file("C:\\boot-15.bin", noise())),
	CONTROL_CHARACTER_IN_NAME("control characters", () -> file("boot\u001B[2J.bin", noise())),
	NUL_IN_A_LONG_NAME("control characters", () -> longName("boot-15.bin\0.txt"), () -> file("boot-15.bin", noise())),
	NUL_IN_A_PAX_NAME("control characters", () -> pax('x', "path", "boot-15.bin\0.txt"), () -> file("boot-15.bin", noise())),
	SYMBOLIC_LINK("is a link", () -> link('2', "boot-15.bin", "/etc/passwd")),
	HARD_LINK("is a link", () -> link('1', "boot-15.bin", "README.txt")),
	FILE_THROUGH_A_LINK("is a link", () -> link('2', "IP710", "/etc"), () -> file("IP710/passwd", noise())),
	DEVICE("no ordinary file", () -> of("boot-15.bin", '3', new byte[0])),
	BLOCK_DEVICE("no ordinary file", () -> of("boot-15.bin", '4', new byte[0])),
	PIPE("no ordinary file", () -> of("boot-15.bin", '6', new byte[0])),
	SPARSE("sparse", () -> of("boot-15.bin", 'S', noise())),
	SPARSE_BY_PAX("sparse", () -> pax('x', "GNU.sparse.major", "1", "GNU.sparse.minor", "0", "GNU.sparse.realsize", "1000000"),
			() -> file("GNUSparseFile.0/boot-15.bin", noise())),
	PART_OF_A_FILE("of a kind", () -> of("boot-15.bin", 'M', noise())),
	KIND_OF_NOBODY("of a kind", () -> of("boot-15.bin", 'Z', noise())),
	TWICE("is there twice", () -> file("boot-15.bin", noise()), () -> file("./boot-15.bin", HostileZips.noise(200))),
	TWICE_BUT_FOR_CASE("is there twice, also as", () -> file("boot-15.bin", noise()), () -> file("BOOT-15.BIN", HostileZips.noise(200)));

	private final String clue;
	private final List<Supplier<RawTarEntry>> entries;

	@SafeVarargs
	FaultyTars(String clue, Supplier<RawTarEntry>... entries) {
		this.clue = clue;
		this.entries = List.of(entries);
	}

	/** @return words that the finding must hold */
	public String clue() {
		return clue;
	}

	/** @return the archive */
	public RawTar tar() {
		RawTar tar = RawTar.of(file(FaultyZips.SOUND, FaultyZips.SOUND_TEXT.getBytes(StandardCharsets.UTF_8)));
		entries.forEach(entry -> tar.add(entry.get()));
		return tar;
	}

	private static byte[] noise() {
		return HostileZips.noise(1000);
	}
}
