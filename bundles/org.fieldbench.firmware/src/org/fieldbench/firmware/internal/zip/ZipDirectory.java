/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.FileKind;

/**
 * Checks that a file is a whole zip, and counts its entries before any of them is loaded: an archive with millions of
 * entries costs no memory, and a directory that breaks off is not taken for a short one.
 */
final class ZipDirectory {

	private static final int LOCAL_HEADER = 0x04034B50;
	private static final int SPLIT_MARK = 0x08074B50;
	private static final int HEADER = 0x02014B50;
	private static final int HEADER_LENGTH = 46;

	private final DiskFile file;
	private final Refusal refusal;

	ZipDirectory(DiskFile file, Refusal refusal) {
		this.file = file;
		this.refusal = refusal;
	}

	/**
	 * @return the record at its end
	 * @throws FirmwareException if it is none, is cut off, or holds too many entries
	 */
	ZipEnd check(int mostEntries) throws IOException {
		if (file.size() == 0) {
			throw refusal.because("is empty (0 bytes)", Refusal.DOWNLOAD_AGAIN);
		}
		ZipEnd end = end();
		if (end.disk() != 0) {
			throw split();
		}
		if (end.preamble() > 0 && mark() == LOCAL_HEADER) {
			// What ends here is a zip inside the zip, whose own end is missing.
			throw truncated();
		}
		if (!end.declares(count(end, mostEntries))) {
			throw refusal.because("is damaged: its list of files breaks off", Refusal.DOWNLOAD_AGAIN);
		}
		return end;
	}

	private ZipEnd end() throws IOException {
		Optional<ZipEnd> end = file.size() < 22 ? Optional.empty() : ZipEnd.find(file);
		return end.orElseThrow(this::noEnd);
	}

	private FirmwareException noEnd() {
		try {
			return switch (mark()) {
			case LOCAL_HEADER -> truncated();
			case SPLIT_MARK -> split();
			default -> noZip();
			};
		} catch (IOException e) {
			return refusal.because("cannot be read", "Copy it to this computer and try again.", e);
		}
	}

	private int mark() throws IOException {
		return file.size() < 4 ? 0 : file.bytes(0, 4).getInt();
	}

	private FirmwareException noZip() throws IOException {
		ByteBuffer head = file.bytes(0, (int) Math.min(FileKind.HEAD, file.size()));
		String looks = FileKind.describe(head).map(kind -> ": it looks like " + kind).orElse("");
		return refusal.because("is not a zip file" + looks, "Give the vendor's .zip file as it was downloaded.");
	}

	private FirmwareException truncated() {
		return refusal.because("is cut off: its end is missing", Refusal.DOWNLOAD_AGAIN);
	}

	private FirmwareException split() {
		return refusal.because("is one part of a zip that was split", "Join the parts, or get it in one piece.");
	}

	private long count(ZipEnd end, int most) throws IOException {
		long count = 0;
		long at = end.start();
		while (at >= 0 && at + HEADER_LENGTH <= file.size()) {
			ByteBuffer header = file.bytes(at, HEADER_LENGTH);
			if (header.getInt(0) != HEADER) {
				break;
			}
			if (++count > most) {
				throw refusal.because("holds more than " + Refusal.number(most) + " entries", Refusal.NOT_FIRMWARE);
			}
			at += HEADER_LENGTH + length(header, 28) + length(header, 30) + length(header, 32);
		}
		return count;
	}

	private static int length(ByteBuffer header, int at) {
		return header.getShort(at) & 0xFFFF;
	}
}
