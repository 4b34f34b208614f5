/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.HiddenBytes;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.Refusal;
import org.fieldbench.firmware.internal.archive.Spool;

/**
 * The files of a tar archive in a gzip file. Gzip can only be read from front to back, so the tar archive in it lies in a temporary
 * file while it is open; its files are never unpacked.
 */
public final class GzipContents {

	/** Header, extended header and padding of an entry, generously. */
	private static final int OVERHEAD = 8192;

	private GzipContents() {
	}

	/** @return whether it is a gzip file and what is in it begins like a tar archive */
	public static boolean isTar(DiskFile file) throws IOException {
		ByteBuffer head = file.bytes(0, (int) Math.min(2, file.size()));
		if (head.remaining() < 2 || head.getShort() != (short) 0x8B1F) {
			return false;
		}
		try (GzipMembers members = new GzipMembers(file)) {
			return TarHeader.isTar(ByteBuffer.wrap(members.readNBytes(TarHeader.BLOCK)));
		} catch (IOException | IllegalArgumentException e) {
			return false; // an image may begin with any two bytes
		}
	}

	/**
	 * @param file stays the caller's
	 * @throws FirmwareException if it is damaged or unsafe as a whole
	 */
	public static ArchiveContents open(DiskFile file, Opening opening) throws IOException {
		try (GzipMembers members = new GzipMembers(file)) {
			DiskFile tar = Spool.copy(members, new Limit(file, members, opening)::check);
			return tar(tar, opening, HiddenBytes.findings(0, 0, members.trailing()));
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			throw opening.refusal().because("is damaged or cut off: it cannot be unpacked to its end", Refusal.DOWNLOAD_AGAIN, e);
		}
	}

	private static ArchiveContents tar(DiskFile tar, Opening opening, List<Finding> known) throws IOException {
		try {
			return TarContents.open(tar, opening, known);
		} catch (IOException | RuntimeException | Error e) {
			tar.close();
			throw e;
		}
	}

	private record Limit(DiskFile file, GzipMembers members, Opening opening) {

		private void check(long unpacked) throws IOException {
			opening.reading("the archive", unpacked);
			ArchiveLimits limits = opening.limits();
			if (unpacked - (long) limits.entries() * OVERHEAD > limits.totalSize()) {
				throw opening.refusal().because("would unpack to more than " + Refusal.number(limits.totalSize()) + " bytes", Refusal.NOT_FIRMWARE);
			}
			if (limits.tooDense(file.size() - members.left(), unpacked)) {
				throw opening.refusal().because("unpacks to more than " + limits.ratio() + " times its size, as a zip bomb does",
						Refusal.NOT_FIRMWARE);
			}
		}
	}
}
