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
import java.util.zip.CRC32;

/** Files that must be refused as firmware bundles as a whole: none, damaged, saying two things, or bombs. */
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
	BOMB_THAT_DECLARES_MUCH_PACKED("zip bomb", HostileZips::padded),
	QUOTED_BOMB("overlap", HostileZips::quoted),
	SEVEN_ZIP("not a zip", () -> bytes("7z\u00BC\u00AF\u0027\u001C" + "x".repeat(100))),
	TAR_CALLED_ZIP("tar archive", () -> RawTar.of(RawTarEntry.file("boot-15.bin", noise(100))).toBytes()),
	DIRECTORY_DECLARED_SHORTER("cut off", () -> good().shortened(60)),
	CONCATENATED("cut off", () -> joined(whole(), whole())),
	END_IN_THE_COMMENT("two lists", () -> good().comment(RawZip.of().toBytes())),
	END_IN_THE_COMMENT_BUT_ONE_BYTE("two lists", () -> good().comment(joined(RawZip.of().toBytes(), new byte[1]))),
	TWO_ENDS_BY_ZIP64("two lists", () -> good().zip64AndEmpty()),
	ENTRY_OF_ANOTHER_PART("split", () -> RawZip.of(stored("boot-15.bin", noise(100)).part(1))),
	UNICODE_NAME_DIFFERS("two names", () -> RawZip.of(stored("README.txt", noise(100)).directoryExtra(unicodePath("README.txt", "boot-15.bin")))),
	UNICODE_NAME_IN_FRONT_DIFFERS("two names", () -> RawZip.of(stored("README.txt", noise(100)).frontExtra(unicodePath("README.txt", "boot-15.bin")))),
	DESCRIPTOR_DIFFERS("two sizes or checksums", () -> RawZip.of(deflated("boot-15.bin", noise(100)).descriptorOf(deflated("x", noise(99))))),
	STORED_DESCRIPTOR_DIFFERS("two sizes or checksums", () -> RawZip.of(stored("boot-15.bin", noise(100)).descriptorOf(stored("x", noise(9))))),
	ZIP64_SIZES_DIFFER("two sizes", () -> RawZip.of(stored("boot-15.bin", noise(100)).zip64().front(stored("boot-15.bin", noise(99)).zip64()))),
	NEGATIVE_SIZE("damaged", () -> RawZip.of(stored("boot-15.bin", noise(100)).size(-1).zip64())),
	HUGE_PACKED_SIZE("damaged", () -> RawZip.of(stored("boot-15.bin", noise(100)).packedSize(Long.MAX_VALUE).zip64())),
	MILLIONS_OF_ENTRIES_DECLARED("breaks off", () -> good().missing(60_000)),
	FILE_BEYOND_THE_LIST("damaged", () -> RawZip.of(stored("boot-15.bin", noise(100)).packedSize(150).size(150)));

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

	/**
	 * After Fifield, "A better zip bomb": each file's data begin with a stored block (RFC 1951, 3.2.4) that quotes the next file's
	 * header, and go on with the same data.
	 */
	private static RawZip quoted() {
		byte[] second = RawZip.of(zeros("b.bin", 2)).toBytes();
		int header = 30 + "b.bin".length();
		byte[] quote = new LittleEndian().raw(new byte[] { 0 }).u16(header).u16(~header).raw(Arrays.copyOf(second, header)).toBytes();
		RawEntry kernel = zeros("b.bin", 2);
		RawEntry outer = RawEntry.deflated("a.bin", joined(quote, kernel.packed), kernel.size + header);
		return RawZip.of(outer, kernel.insideAt(outer, 5));
	}

	/** Info-ZIP's extra field with another name in UTF-8. */
	static byte[] unicodePath(String name, String other) {
		CRC32 crc = new CRC32();
		crc.update(name.getBytes(StandardCharsets.UTF_8));
		byte[] utf8 = other.getBytes(StandardCharsets.UTF_8);
		return new LittleEndian().u16(0x7075).u16(5 + utf8.length).raw(new byte[] { 1 }).u32(crc.getValue()).raw(utf8).toBytes();
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
