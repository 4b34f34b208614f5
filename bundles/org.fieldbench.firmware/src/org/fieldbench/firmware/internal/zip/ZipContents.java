/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.DiskFile;

/** The files of a zip, read in place. */
public final class ZipContents implements ArchiveContents {

	private final DiskFile file;
	private final ZipFile zip;
	private final ArchiveLimits limits;
	private final Refusal refusal;
	private final Map<String, ZipArchiveEntry> entries;
	private final List<Finding> findings;

	private ZipContents(DiskFile file, ZipFile zip, ArchiveLimits limits, Refusal refusal, Map<String, ZipArchiveEntry> entries,
			List<Finding> findings) {
		this.file = file;
		this.zip = zip;
		this.limits = limits;
		this.refusal = refusal;
		this.entries = entries;
		this.findings = findings;
	}

	/**
	 * @param file closed with the contents; stays the caller's to close on failure
	 * @throws FirmwareException if it is no zip, is damaged or unsafe
	 */
	public static ZipContents open(DiskFile file, ArchiveLimits limits) throws FirmwareException {
		Refusal refusal = new Refusal(file.path());
		try {
			ZipEnd end = new ZipDirectory(file, refusal).check(limits.entries());
			ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).setCharset(EntryName.OLD).setUseUnicodeExtraFields(true).get();
			Map<String, ZipArchiveEntry> entries = entries(zip, new EntryCheck(limits, refusal, file.size()), refusal);
			List<Finding> findings = new ArrayList<>(layout(file, refusal, zip, end));
			entries.keySet().forEach(name -> NameDoubts.of(name).ifPresent(findings::add));
			return new ZipContents(file, zip, limits, refusal, entries, List.copyOf(findings));
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			throw refusal.because("is damaged: its list of files cannot be read", Refusal.DOWNLOAD_AGAIN, e);
		}
	}

	private static Map<String, ZipArchiveEntry> entries(ZipFile zip, EntryCheck check, Refusal refusal) throws FirmwareException {
		Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = EntryName.of(entry);
			check.check(name, entry);
			if (!name.endsWith("/")) {
				files.put(name, entry);
			}
		}
		if (files.isEmpty()) {
			throw refusal.because("holds no files", "Get the firmware bundle from the vendor again.");
		}
		return files;
	}

	/** Folders too: they could hide bytes like any other entry. */
	private static List<Finding> layout(DiskFile file, Refusal refusal, ZipFile zip, ZipEnd end) throws IOException {
		ZipLayout layout = new ZipLayout(file, refusal);
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			layout.add(EntryName.of(entry), entry);
		}
		return layout.findings(end);
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}

	@Override
	public List<String> names() {
		return List.copyOf(entries.keySet());
	}

	@Override
	public OptionalLong size(String name) {
		ZipArchiveEntry entry = entries.get(name);
		return entry == null ? OptionalLong.empty() : OptionalLong.of(entry.getSize());
	}

	/** Commons Compress locks the channel for each read; finding the entry's data moves the channel without a lock. */
	@Override
	public InputStream open(String name) throws IOException {
		ZipArchiveEntry entry = entries.get(name);
		if (entry == null) {
			throw new NoSuchFileException(name, null, "there is no such file in the firmware bundle");
		}
		if (!file.isOpen()) {
			throw new IOException("The firmware bundle was closed before " + name + " was read.");
		}
		synchronized (zip) {
			return new VerifiedStream(zip.getInputStream(entry), name, entry, limits, refusal);
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
