/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.MemberContents;
import org.fieldbench.firmware.internal.archive.RawName;
import org.fieldbench.firmware.internal.archive.Refusal;

/** The files of a zip, read in place. */
public final class ZipContents extends MemberContents<ZipMember> {

	private final DiskFile file;
	private final ZipFile zip;
	private final ArchiveLimits limits;
	private final Refusal refusal;

	private ZipContents(DiskFile file, ZipFile zip, ArchiveLimits limits, Refusal refusal, FoundFiles<ZipMember> found, List<Finding> layout) {
		super(found, layout);
		this.file = file;
		this.zip = zip;
		this.limits = limits;
		this.refusal = refusal;
	}

	/**
	 * @param file closed with the contents; stays the caller's to close on failure
	 * @throws FirmwareException if it is no zip, is damaged or unsafe as a whole
	 */
	public static ZipContents open(DiskFile file, ArchiveLimits limits, Refusal refusal) throws FirmwareException {
		try {
			ZipEnd end = new ZipDirectory(file, limits, refusal).check();
			ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).setCharset(RawName.OLD).setUseUnicodeExtraFields(true).get();
			ZipLayout layout = new ZipLayout(file, refusal);
			FoundFiles<ZipMember> found = files(zip, new EntryCheck(limits, refusal, file.size()), layout);
			if (found.isEmpty()) {
				throw refusal.because("holds no files", "Get the firmware bundle from the vendor again.");
			}
			return new ZipContents(file, zip, limits, refusal, found, layout.findings(end));
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			throw refusal.because("is damaged: its list of files cannot be read", Refusal.DOWNLOAD_AGAIN, e);
		}
	}

	/** @return whether it begins like a zip, or has a list of files at its end, as a zip behind a program has; it may be damaged */
	public static boolean isZip(DiskFile file) throws IOException {
		return ZipMark.of(file) != ZipMark.OTHER || ZipDirectory.isThere(file);
	}

	/** Folders are looked at too: they could hide bytes like any other entry. */
	private static FoundFiles<ZipMember> files(ZipFile zip, EntryCheck check, ZipLayout layout) throws IOException {
		FoundFiles<ZipMember> found = new FoundFiles<>();
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = name(entry);
			Optional<Fault> fault = check.check(name, entry);
			long data = layout.add(name, entry);
			ZipMember member = new ZipMember(entry, data);
			if (EntryCheck.isFolder(name, entry)) {
				found.addFolder(name, member, entry.getSize(), fault);
			} else {
				found.add(name, member, entry.getSize(), fault);
			}
		}
		return found;
	}

	private static String name(ZipArchiveEntry entry) {
		byte[] raw = entry.getRawName();
		boolean marked = entry.getNameSource() != NameSource.NAME || raw == null;
		return RawName.plain(marked ? entry.getName() : RawName.decoded(raw));
	}

	@Override
	protected long sizeOf(ZipMember member) {
		return member.entry().getSize();
	}

	@Override
	public InputStream open(String name) throws IOException {
		ZipMember member = member(name);
		if (!file.isOpen()) {
			throw closedBefore(name);
		}
		return new VerifiedStream(member.unpack(file, zip), name, member.entry(), limits, refusal);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
