/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import static org.fieldbench.testing.RawTarEntry.file;
import static org.fieldbench.testing.RawTarEntry.folder;
import static org.fieldbench.testing.RawTarEntry.longName;
import static org.fieldbench.testing.RawTarEntry.of;
import static org.fieldbench.testing.RawTarEntry.pax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Tar archives, some in a gzip file, that must be refused as firmware bundles as a whole. */
public enum HostileTars {

	CUT_IN_DATA("cut off", () -> cut(good().toBytes(), 1300)),
	CUT_BETWEEN_FILES("cut off", () -> good().end(new byte[0])),
	CUT_IN_A_HEADER("cut off", () -> good().end(new byte[100])),
	LARGER_THAN_THE_ARCHIVE("cut off", () -> RawTar.of(boot().size("00000077777\0"))),
	LARGER_THAN_THE_LIMIT("more than the limit", () -> RawTar.of(boot().size("77777777777\0"))),
	NEGATIVE_SIZE("damaged", () -> RawTar.of(boot().size("\u00FF".repeat(12)))),
	HUGE_SIZE("more than the limit", () -> RawTar.of(boot().size("\u0080\0\0\0\u007F" + "\u00FF".repeat(7)))),
	NO_NUMBER("damaged", () -> RawTar.of(boot().size("many\0"))),
	WRONG_CHECKSUM("damaged", () -> good().add(boot().wrongChecksum())),
	NOISE("damaged", () -> good().end(HostileZips.noise(2048))),
	NO_FILES("no files", () -> RawTar.of(folder("IP710/"))),
	TOO_MANY_ENTRIES("more than 10,000 entries", HostileTars::many),
	LONG_NAME_WITHOUT_A_FILE("damaged", () -> RawTar.of(boot(), longName("nothing"))),
	LONG_NAME_WITHOUT_END("no archiver writes", () -> RawTar.of(longName("n".repeat(2_000_000)), boot())),
	NOTES_WITHOUT_END("no archiver writes", HostileTars::notes),
	TWO_SIZES("two sizes", () -> RawTar.of(pax('x', "size", "1024"), boot())),
	SIZE_THAT_IS_NO_NUMBER("damaged", () -> RawTar.of(pax('x', "size", "1e3"), boot())),
	TWO_NAMES("two names", () -> RawTar.of(pax('x', "path", "README.txt"), longName("boot-16.bin"), boot())),
	NAME_FOR_ALL("several files one name", () -> RawTar.of(pax('g', "path", "boot-15.bin"), boot())),
	SIZE_FOR_ALL("several files one name or size", () -> RawTar.of(pax('g', "size", "0"), boot())),
	DAMAGED_NOTE("damaged", () -> RawTar.of(of("x", 'x', bytes("99999 path=a\n")), boot())),
	NOTE_WITHOUT_LENGTH("damaged", () -> RawTar.of(of("x", 'x', bytes("path=a\n")), boot())),
	FOLDER_WITH_BYTES("two sizes", () -> RawTar.of(of("IP710/", '5', HostileZips.noise(600)), boot())),
	LINK_WITH_BYTES("two sizes", () -> RawTar.of(of("boot-15.bin", '2', HostileZips.noise(600)))),
	GZIP_CUT_OFF("cannot be unpacked", () -> cut(good().toGzip(), good().toGzip().length - 600)),
	GZIP_WITHOUT_ITS_END("cannot be unpacked", () -> cut(good().toGzip(), good().toGzip().length - 4)),
	GZIP_WITH_A_WRONG_CHECKSUM("cannot be unpacked", () -> flipped(good().toGzip(), 8)),
	GZIP_WITH_A_WRONG_SIZE("cannot be unpacked", () -> flipped(good().toGzip(), 1)),
	GZIP_BOMB("zip bomb", HostileTars::bomb),
	GZIP_OF_EMPTY_MEMBERS("cannot be unpacked", HostileTars::emptyMembers),
	CALLED_TAR("not the tar archive", () -> HostileZips.noise(3000)),
	WEB_PAGE("web page", () -> bytes("<!DOCTYPE html><html><body>Please log in" + " ".repeat(1000)));

	private final String clue;
	private final Supplier<?> content;

	HostileTars(String clue, Supplier<?> content) {
		this.clue = clue;
		this.content = content;
	}

	/** @return words that a message about it must hold */
	public String clue() {
		return clue;
	}

	/** @return the file written, named after the constant */
	public Path write(Path folder) throws IOException {
		String ending = name().startsWith("GZIP") ? ".tar.gz" : ".tar";
		return Files.write(folder.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ending), bytes());
	}

	/** @return what is in the file */
	public byte[] bytes() {
		Object made = content.get();
		return made instanceof RawTar tar ? tar.toBytes() : (byte[]) made;
	}

	/** @return a sound firmware bundle with a boot code, an application and notes */
	public static RawTar good() {
		return RawTar.of(folder("./"), folder("./IP710/"), file("./IP710/boot-15.bin", HostileZips.noise(1024)),
				file("./IP710/app-2xA1.bin", HostileZips.noise(3000)), file("./README.txt", bytes("SYNTHETIC, made by a test.")));
	}

	private static RawTarEntry boot() {
		return file("boot-15.bin", HostileZips.noise(100));
	}

	private static RawTar many() {
		RawTar tar = new RawTar();
		for (int i = 0; i <= 10_000; i++) {
			tar.add(file(i + ".txt", new byte[0]));
		}
		return tar;
	}

	/** Each would take a call within a call. */
	private static RawTar notes() {
		RawTar tar = new RawTar();
		for (int i = 0; i < 10_000; i++) {
			tar.add(longName("boot-15.bin"));
		}
		return tar.add(boot());
	}

	private static byte[] bomb() {
		RawTar tar = RawTar.of(file("boot-15.bin", new byte[40 << 20]));
		return tar.toGzip();
	}

	private static byte[] emptyMembers() {
		byte[] good = good().toGzip();
		byte[] empty = RawTar.gzip(new byte[0]);
		byte[] all = Arrays.copyOf(good, good.length + 2000 * empty.length);
		for (int i = 0; i < 2000; i++) {
			System.arraycopy(empty, 0, all, good.length + i * empty.length, empty.length);
		}
		return all;
	}

	private static byte[] flipped(byte[] bytes, int fromEnd) {
		bytes[bytes.length - fromEnd] ^= 1;
		return bytes;
	}

	private static byte[] cut(byte[] bytes, int length) {
		return Arrays.copyOf(bytes, length);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
