/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.Refusal;

/**
 * An entry's bytes, held to the size and checksum that the archive declares. The last byte is given only after the
 * checksum was found right, so a reader that stops at the declared size is protected too.
 */
final class VerifiedStream extends FilterInputStream {

	private final String name;
	private final long size;
	private final long checksum;
	private final ArchiveLimits limits;
	private final Refusal refusal;
	private final CRC32 crc = new CRC32();
	private long count;

	VerifiedStream(InputStream unpacked, String name, ZipArchiveEntry entry, ArchiveLimits limits, Refusal refusal) {
		super(unpacked);
		this.name = name;
		this.size = entry.getSize();
		this.checksum = entry.getCrc();
		this.limits = limits;
		this.refusal = refusal;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = unpack(target, offset, length);
		if (read < 0) {
			end();
			return -1;
		}
		crc.update(target, offset, read);
		count += read;
		checkGrowth();
		if (count == size && read > 0) {
			end();
		}
		return read;
	}

	private int unpack(byte[] target, int offset, int length) throws IOException {
		try {
			return in.read(target, offset, length);
		} catch (ClosedChannelException e) {
			throw new IOException("The firmware bundle was closed while " + name + " was read.", e);
		} catch (IOException | IllegalArgumentException | IllegalStateException | ArrayIndexOutOfBoundsException e) {
			throw damaged(" and cannot be unpacked", e);
		}
	}

	private void checkGrowth() throws IOException {
		if (count > size) {
			throw refusal.entry(name, "is damaged or unsafe: it unpacks to more than the " + Refusal.number(size)
					+ " bytes that the bundle declares", Refusal.NOT_FIRMWARE);
		}
		if (limits.tooDense(used(), count)) {
			throw refusal.dense(name, limits);
		}
	}

	private long used() {
		return in instanceof InflatedStream inflated ? inflated.used()
				: in instanceof InputStreamStatistics statistics ? statistics.getCompressedCount() : count;
	}

	private void end() throws IOException {
		if (count < size) {
			throw damaged(": it ends after " + Refusal.number(count) + " of " + Refusal.number(size) + " bytes", null);
		}
		if (crc.getValue() != checksum) {
			throw damaged(": its checksum (CRC-32) is wrong", null);
		}
		if (unpack(new byte[1], 0, 1) > 0) {
			count++;
			checkGrowth();
		}
		if (in instanceof InflatedStream inflated && inflated.unused() > 0) {
			throw damaged(": " + Refusal.number(inflated.unused()) + " bytes stand behind the end of its packed data", null);
		}
	}

	private IOException damaged(String how, Exception cause) {
		return refusal.fault(name, Fault.damaged(how), cause);
	}

	/** Reads what it skips, since the checksum needs it. */
	@Override
	public long skip(long wanted) throws IOException {
		byte[] skipped = new byte[(int) Math.min(8192, Math.max(1, wanted))];
		long done = 0;
		while (done < wanted) {
			int read = read(skipped, 0, (int) Math.min(skipped.length, wanted - done));
			if (read < 0) {
				break;
			}
			done += read;
		}
		return done;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
