/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file that is no zip looks like, by its first bytes. */
public enum FileKind {

	GZIP("a gzip file (.gz, .tar.gz)", 0x1F, 0x8B), SEVEN_ZIP("a 7-Zip archive", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
	RAR("a RAR archive", 'R', 'a', 'r', '!', 0x1A), XZ("an xz file", 0xFD, '7', 'z', 'X', 'Z'),
	BZIP2("a bzip2 file", 'B', 'Z', 'h'), CABINET("a Windows cabinet", 'M', 'S', 'C', 'F'),
	PDF("a PDF document", '%', 'P', 'D', 'F'), WINDOWS_PROGRAM("a Windows program", 'M', 'Z'),
	ELF("a Linux program or image (ELF)", 0x7F, 'E', 'L', 'F'), PICTURE("a picture (PNG)", 0x89, 'P', 'N', 'G');

	/** How many bytes from the start are enough to tell. */
	public static final int HEAD = 512;

	/** Archives of other kinds. */
	private static final Set<FileKind> ARCHIVES = EnumSet.of(SEVEN_ZIP, RAR, CABINET);

	private final String text;
	private final int[] magic;

	FileKind(String text, int... magic) {
		this.text = text;
		this.magic = magic;
	}

	/** @return what it looks like if it can be neither an image nor be opened, to follow "is"; else empty */
	public static Optional<String> useless(ByteBuffer head) {
		byte[] bytes = bytes(head);
		return ARCHIVES.stream().filter(kind -> kind.starts(bytes)).map(kind -> kind.text).findFirst().or(() -> webPage(bytes));
	}

	/** @return what it looks like, to follow "it looks like"; empty when nothing can be said */
	public static Optional<String> describe(ByteBuffer head) {
		byte[] bytes = bytes(head);
		return magic(bytes).or(() -> webPage(bytes)).or(() -> xml(bytes)).or(() -> tar(bytes));
	}

	private static byte[] bytes(ByteBuffer head) {
		byte[] bytes = new byte[Math.min(HEAD, head.remaining())];
		head.get(head.position(), bytes);
		return bytes;
	}

	private static Optional<String> magic(byte[] head) {
		return Arrays.stream(values()).filter(kind -> kind.starts(head)).map(kind -> kind.text).findFirst();
	}

	private boolean starts(byte[] head) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	private static Optional<String> webPage(byte[] head) {
		String text = text(head);
		boolean page = text.startsWith("<!doctype html") || text.contains("<html");
		return page ? Optional.of("a web page, saved instead of the download itself") : Optional.empty();
	}

	private static Optional<String> xml(byte[] head) {
		return text(head).startsWith("<?xml") ? Optional.of("an XML file") : Optional.empty();
	}

	private static String text(byte[] head) {
		return new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<String> tar(byte[] head) {
		boolean tar = head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
		return tar ? Optional.of("a tar archive") : Optional.empty();
	}
}
