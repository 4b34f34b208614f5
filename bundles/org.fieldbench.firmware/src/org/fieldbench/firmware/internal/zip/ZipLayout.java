/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.HiddenBytes;
import org.fieldbench.firmware.internal.archive.Refusal;

/** Where the entries of one zip lie: that no two share bytes, and what belongs to none. */
final class ZipLayout {

	private final DiskFile file;
	private final Refusal refusal;
	private final List<Span> spans = new ArrayList<>();

	private record Span(String name, long start, long end) {
	}

	ZipLayout(DiskFile file, Refusal refusal) {
		this.file = file;
		this.refusal = refusal;
	}

	/**
	 * @return where its data begin
	 * @throws FirmwareException if what stands there says otherwise than the list of files
	 */
	long add(String name, ZipArchiveEntry entry) throws IOException {
		long start = entry.getLocalHeaderOffset();
		LocalHeader header = LocalHeader.read(file, start).orElseThrow(() -> refusal.entry(name,
				"is damaged: it is not where the bundle's list of files says", Refusal.DOWNLOAD_AGAIN));
		header.compare(name, entry, refusal);
		long end = header.end() + entry.getCompressedSize();
		spans.add(new Span(name, start, end + (header.isFollowed() ? descriptor(name, entry, end) : 0)));
		return header.end();
	}

	private int descriptor(String name, ZipArchiveEntry entry, long at) throws IOException {
		return Descriptor.length(file, at, entry).orElseThrow(() -> LocalHeader.saysTwoThings(refusal, name, "has two sizes or checksums"));
	}

	/**
	 * To be called when all were added.
	 *
	 * @return what there is to know of bytes that belong to no file
	 */
	List<Finding> findings(ZipEnd end) throws FirmwareException {
		spans.sort(Comparator.comparingLong(Span::start));
		long before = spans.isEmpty() ? 0 : spans.get(0).start();
		long between = 0;
		Span last = new Span("", 0, before);
		for (Span span : spans) {
			if (span.start() < last.end()) {
				throw refusal.entry(span.name(), "and " + Refusal.quoted(last.name()) + " overlap: both claim the same bytes, as in a zip bomb",
						Refusal.NOT_FIRMWARE);
			}
			between += span.start() - last.end();
			last = span;
		}
		if (last.end() > end.start()) {
			throw refusal.entry(last.name(), "and the bundle's list of files overlap: it is damaged or unsafe", Refusal.NOT_FIRMWARE);
		}
		return HiddenBytes.findings(before, between + end.start() - last.end(), end.after());
	}
}
