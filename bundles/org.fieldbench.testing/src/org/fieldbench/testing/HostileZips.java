/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import static org.fieldbench.testing.RawEntry.deflated;
import static org.fieldbench.testing.RawEntry.folder;
import static org.fieldbench.testing.RawEntry.stored;
import static org.fieldbench.testing.RawEntry.zeros;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Files that must be refused as firmware bundles: none, damaged or dangerous. */
public enum HostileZips {

	EMPTY_FILE("is empty", () -> new byte[0]),
	NOISE("is not a zip", () -> noise(1000)),
	GZIP("gzip", () -> bytes("\u001F\u008B\b\0" + "x".repeat(100))),
	PDF("PDF", () -> bytes("%PDF-1.4\n" + "x".repeat(100))),
	WEB_PAGE("web page", () -> bytes("\r\n<!DOCTYPE html><html><body>Please log in" + " ".repeat(100))),
	CUT_IN_DATA("cut off", () -> cut(whole(), 600)),
	CUT_IN_DIRECTORY("cut off", () -> cut(whole(), whole().length - 60)),
	CUT_IN_END("cut off", () -> cut(whole(), whole().length - 1)),
	CUT_AFTER_INNER_ZIP("cut off", () -> cutAfterInnerZip()),
	DIRECTORY_BREAKS_OFF("breaks off", () -> good().missing(1)),
	SPLIT("split", () -> good().disk(2)),
	NO_ENTRIES("no files", RawZip::of),
	ONLY_FOLDERS("no files", () -> RawZip.of(folder("IP710/"), folder("IP710/empty/"))),
	TOO_MANY_ENTRIES("more than 10,000 entries", () -> many(10_001)),
	ENCRYPTED("encrypted", () -> RawZip.of(stored("boot-15.bin", noise(100)).flag(1))),
	STRONGLY_ENCRYPTED("encrypted", () -> RawZip.of(stored("boot-15.bin", noise(100)).method(99).flag(1))),
	UNKNOWN_METHOD("cannot be read here", () -> RawZip.of(stored("boot-15.bin", noise(100)).method(98))),
	PARENT_FOLDER("\"..\"", () -> named("../boot-15.bin")),
	PARENT_FOLDER_INSIDE("\"..\"", () -> named("IP710/../../boot-15.bin")),
	PARENT_FOLDER_BY_BACKSLASH("\"..\"", () -> named("..\\boot-15.bin")),
	ABSOLUTE_NAME("absolute", () -> named("/etc/boot-15.bin")),
	ABSOLUTE_BACKSLASH_NAME("absolute", () -> named("\\\\server\\boot-15.bin")),
	DRIVE_LETTER("drive letter", () -> named("C:\\boot-15.bin")),
	MIXED_SEPARATORS("backslashes", () -> named("IP710/..\\boot-15.bin")),
	NUL_IN_NAME("control characters", () -> named("boot-15.bin\0.txt")),
	CONTROL_CHARACTER_IN_NAME("control characters", () -> named("boot\u001B[2J-15.bin")),
	RIGHT_TO_LEFT_NAME("control characters", () -> named("boot-15\u202Enib.exe")),
	NO_NAME("no name", () -> named("")),
	SYMBOLIC_LINK("link", () -> RawZip.of(stored("boot-15.bin", "/etc/passwd").unixMode(0xA1FF))),
	TWICE("twice", () -> RawZip.of(stored("boot-15.bin", noise(100)), stored("boot-15.bin", noise(200)))),
	TWICE_BUT_FOR_CASE("twice", () -> RawZip.of(stored("IP710/boot-15.bin", noise(100)), stored("ip710/BOOT-15.BIN", noise(200)))),
	WRONG_CHECKSUM("checksum", () -> RawZip.of(stored("boot-15.bin", noise(1000)).crc(0x12345678))),
	WRONG_CHECKSUM_DEFLATED("checksum", () -> RawZip.of(deflated("boot-15.bin", noise(1000)).crc(0x12345678))),
	DAMAGED_DATA("damaged", () -> RawZip.of(stored("boot-15.bin", noise(1000)).method(8))),
	SHORTER_THAN_DECLARED("ends after", () -> RawZip.of(deflated("boot-15.bin", noise(1000)).size(1001))),
	OVERLAPPING("overlap", HostileZips::overlapping),
	ONE_INSIDE_THE_OTHER("overlap", HostileZips::nested),
	TWO_NAMES("two names", () -> said(stored("notes.txt", noise(100)))),
	TWO_METHODS("two methods", () -> said(stored("boot-15.bin", noise(100)).method(8))),
	TWO_SIZES("two sizes", () -> said(stored("boot-15.bin", noise(99)))),
	TWO_CHECKSUMS("two sizes or checksums", () -> said(stored("boot-15.bin", noise(100)).crc(1))),
	ENCRYPTED_IN_ONE_PLACE("encrypted in one place", () -> said(stored("boot-15.bin", noise(100)).flag(1))),
	NOT_WHERE_IT_SHOULD_BE("damaged", () -> RawZip.of(stored("README.txt", "notes"), stored("boot-15.bin", noise(100)).shift(-3))),
	BEHIND_THE_END("damaged", () -> RawZip.of(stored("boot-15.bin", noise(100)).shift(1_000_000))),
	LARGE_ENTRY("more than the limit", () -> RawZip.of(zeros("boot-15.bin", 3 << 10))),
	BOMB("zip bomb", () -> RawZip.of(zeros("boot-15.bin", 512))),
	BOMB_THAT_DECLARES_LITTLE("more than the 1,000 bytes", () -> RawZip.of(zeros("boot-15.bin", 3 << 10).size(1000))),
	BOMB_THAT_DECLARES_MUCH_PACKED("zip bomb", HostileZips::padded);

	private final String clue;
	private final Supplier<?> content;

	HostileZips(String clue, Supplier<?> content) {
		this.clue = clue;
		this.content = content;
	}

	/** @return words that a message about it must hold */
	public String clue() {
		return clue;
	}

	/** @return the file written, named after the constant */
	public Path write(Path folder) throws IOException {
		Object made = content.get();
		byte[] bytes = made instanceof RawZip zip ? zip.toBytes() : (byte[]) made;
		return Files.write(folder.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".zip"), bytes);
	}

	/** @return a sound firmware bundle with a boot code, an application and notes */
	public static RawZip good() {
		return RawZip.of(stored("IP710/boot-15.bin", noise(1024)), deflated("IP710/app-2xA1.bin", noise(3000)),
				stored("README.txt", "SYNTHETIC, made by a test."));
	}

	/** @return pseudo-random bytes, always the same */
	public static byte[] noise(int size) {
		byte[] noise = new byte[size];
		new Random(size).nextBytes(noise);
		return noise;
	}

	private static RawZip named(String name) {
		return RawZip.of(stored("README.txt", "notes"), stored(name, noise(100)));
	}

	private static byte[] whole() {
		return good().toBytes();
	}

	private static byte[] cut(byte[] bytes, int length) {
		return Arrays.copyOf(bytes, length);
	}

	/** The end of the inner zip, stored in the outer one, is there to be mistaken for the outer one's. */
	private static byte[] cutAfterInnerZip() {
		byte[] inner = whole();
		byte[] outer = RawZip.of(stored("inner.zip", inner)).toBytes();
		return cut(outer, 30 + "inner.zip".length() + inner.length);
	}

	private static RawZip many(int count) {
		RawZip zip = new RawZip();
		for (int i = 0; i < count; i++) {
			zip.add(stored(i + ".txt", ""));
		}
		return zip;
	}

	private static RawZip overlapping() {
		RawEntry first = stored("boot-15.bin", noise(100_000));
		return RawZip.of(first, stored("boot-15.bin", noise(100_000)).name(bytes("other.bin")).sharing(first));
	}

	/** The inner zip's only file is also one of the outer's. */
	private static RawZip nested() {
		RawEntry outer = stored("inner.zip", RawZip.of(stored("boot-15.bin", noise(100))).toBytes());
		return RawZip.of(outer, stored("boot-15.bin", noise(100)).inside(outer));
	}

	private static RawZip said(RawEntry front) {
		return RawZip.of(stored("boot-15.bin", noise(100)).front(front));
	}

	/** Declares the data of the next entry as its own, to seem less dense. */
	private static RawZip padded() {
		RawEntry bomb = zeros("boot-15.bin", 512);
		return RawZip.of(bomb.packedSize(bomb.packed.length + 4_000_000), stored("padding.bin", noise(5_000_000)).packedSize(0).size(0));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
