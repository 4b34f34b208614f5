/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.FileKind;
import org.fieldbench.firmware.internal.archive.LimitCheck;
import org.fieldbench.firmware.internal.archive.RawName;
import org.fieldbench.firmware.internal.archive.Refusal;

/**
 * Checks that a file is a whole zip, and counts its entries before any of them is loaded: an archive with millions of
 * entries costs no memory, and a directory that breaks off is not taken for a short one.
 */
final class ZipDirectory {

	private static final int HEADER = 0x02014B50;
	private static final int HEADER_LENGTH = 46;

	private final DiskFile file;
	private final ArchiveLimits limits;
	private final Refusal refusal;

	ZipDirectory(DiskFile file, ArchiveLimits limits, Refusal refusal) {
		this.file = file;
		this.limits = limits;
		this.refusal = refusal;
	}

	/** @return whether a directory is where the end of the file says; it may be damaged all the same */
	static boolean isThere(DiskFile file) throws IOException {
		try {
			for (ZipEnd end : ends(file)) {
				if (end.start() >= 0 && end.start() + HEADER_LENGTH <= file.size() && file.bytes(end.start(), 4).getInt() == HEADER) {
					return true;
				}
			}
			return false;
		} catch (ZipEnd.BrokenException e) {
			return false; // what looked like an end is an accident in an image
		}
	}

	private static List<ZipEnd> ends(DiskFile file) throws IOException {
		return file.size() < ZipEnd.LENGTH ? List.of() : ZipEnd.find(file);
	}

	/**
	 * @return the record at its end
	 * @throws FirmwareException if it is none, is cut off, says two things or holds too many entries
	 */
	ZipEnd check() throws IOException {
		List<ZipEnd> ends = ends(file);
		if (ends.isEmpty()) {
			throw noEnd();
		}
		ZipEnd end = ends.get(0);
		if (end.disk() != 0) {
			throw split();
		}
		if (ends.size() > 1 || !end.agrees()) {
			throw refusal.because("has two lists of files. What one program checks, another may not unpack", Refusal.NOT_FIRMWARE);
		}
		if (end.preamble() > 0 && ZipMark.of(file) == ZipMark.LOCAL_HEADER) {
			// What ends here is a zip inside the zip, whose own end is missing, or a second one behind it.
			throw truncated();
		}
		if (!end.declares(count(end))) {
			throw breaksOff();
		}
		return end;
	}

	private FirmwareException noEnd() throws IOException {
		return switch (ZipMark.of(file)) {
		case LOCAL_HEADER -> truncated();
		case SPLIT -> split();
		default -> noZip();
		};
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

	private FirmwareException breaksOff() {
		return refusal.because("is damaged: its list of files breaks off", Refusal.DOWNLOAD_AGAIN);
	}

	/** @return how many headers there are, which must fill the directory */
	private long count(ZipEnd end) throws IOException {
		long count = 0;
		long at = end.start();
		while (at >= 0 && at + HEADER_LENGTH <= end.position()) {
			ByteBuffer header = file.bytes(at, HEADER_LENGTH);
			if (header.getInt(0) != HEADER) {
				break;
			}
			if (++count > limits.entries()) {
				throw LimitCheck.tooMany(limits, refusal);
			}
			at += HEADER_LENGTH + check(header, at);
		}
		if (at != end.start() + end.size()) {
			throw breaksOff();
		}
		return count;
	}

	/** @return how long the rest of the header is */
	private int check(ByteBuffer header, long at) throws IOException {
		if (length(header, 34) != 0 && length(header, 34) != 0xFFFF) {
			throw split();
		}
		byte[] name = file.bytes(at + HEADER_LENGTH, length(header, 28)).array();
		ExtraFields extra = new ExtraFields(file.bytes(at + HEADER_LENGTH + name.length, length(header, 30)));
		String other = extra.otherName(name).orElse(null);
		if (other != null) {
			throw LocalHeader.twoNames(refusal, RawName.decoded(name), other);
		}
		return name.length + length(header, 30) + length(header, 32);
	}

	private static int length(ByteBuffer header, int at) {
		return header.getShort(at) & 0xFFFF;
	}
}
