/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.nest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.DamagedFileException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.Refusal;
import org.fieldbench.firmware.internal.zip.ZipContents;

/** Opens the zips in one firmware bundle. The limits hold for all of them together with the bundle; what goes beyond stays closed. */
final class NestedZips {

	/** A bundle for more models than that is none that was ever seen; each takes time to open. */
	private static final int MOST = 64;
	private static final int LOCAL_HEADER = 0x04034B50;

	private final ArchiveContents outer;
	private final Opening opening;
	private final long archiveSize;
	private final List<NestedZip> opened = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private int tried;
	private int entries;
	private long size;

	/** @param archiveSize bytes of the bundle as it lies on disk */
	NestedZips(ArchiveContents outer, Opening opening, long archiveSize) {
		this.outer = outer;
		this.opening = opening;
		this.archiveSize = archiveSize;
		this.entries = outer.names().size() + outer.unreadable().size();
		this.size = outer.names().stream().mapToLong(name -> outer.size(name).orElse(0)).sum();
	}

	/** @return whether there were any, opened or not */
	boolean open() throws IOException {
		for (String name : outer.names()) {
			if (NestedZip.isNamedSo(name)) {
				open(name);
			}
		}
		return !opened.isEmpty() || !findings.isEmpty();
	}

	List<NestedZip> opened() {
		return List.copyOf(opened);
	}

	/** @return why some of them were not opened */
	List<Finding> findings() {
		return findings;
	}

	private void open(String name) throws IOException {
		try {
			if (!isZip(name)) {
				return;
			}
			Optional<ArchiveLimits> left = left();
			if (++tried > MOST || left.isEmpty()) {
				notOpened(Refusal.quoted(name) + " was not opened: the zips in the bundle hold too much, or are too many.");
			} else {
				open(name, left.get());
			}
		} catch (DamagedFileException e) {
			// That the zip itself is damaged is told by who reads it through.
		} catch (FirmwareException e) {
			notOpened(e.getMessage());
		}
	}

	private boolean isZip(String name) throws IOException {
		try (InputStream in = outer.open(name)) {
			byte[] head = in.readNBytes(Integer.BYTES);
			return head.length == Integer.BYTES && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() == LOCAL_HEADER;
		}
	}

	private Optional<ArchiveLimits> left() {
		ArchiveLimits all = opening.limits();
		boolean room = entries < all.entries() && size < all.totalSize();
		return room ? Optional.of(new ArchiveLimits(all.entries() - entries, all.entrySize(), all.totalSize() - size, all.ratio(), all.ratioFrom()))
				: Optional.empty();
	}

	private void open(String name, ArchiveLimits left) throws IOException {
		DiskFile file = outer.onDisk(name, bytes -> opening.reading(name, bytes));
		try {
			add(new NestedZip(name, ZipContents.open(file, left, opening.refusal().in(name))));
		} catch (IOException | RuntimeException | Error e) {
			file.close();
			throw e;
		}
	}

	private void add(NestedZip zip) throws FirmwareException {
		if (opening.limits().tooDense(archiveSize, size + zip.size())) {
			throw opening.refusal().dense(zip.name(), opening.limits());
		}
		opened.add(zip);
		entries += zip.contents().names().size() + zip.contents().unreadable().size();
		size += zip.size();
	}

	private void notOpened(String what) {
		findings.add(new Finding(Severity.PROBLEM, what, "Files in it were not looked at; one may be the file that the phone needs.",
				"Unpack it and open it by itself, if you trust where it comes from."));
	}

	void closeAfter(Throwable failure) {
		for (NestedZip zip : opened) {
			try {
				zip.contents().close();
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
		try {
			outer.close();
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
