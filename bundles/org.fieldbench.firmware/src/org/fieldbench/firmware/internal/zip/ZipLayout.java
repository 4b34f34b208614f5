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
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.internal.archive.DiskFile;

/** Where the entries of one zip lie: that no two share bytes, and what belongs to none. */
final class ZipLayout {

	/** Checksum and sizes behind the data, with their mark, in 64 bits (APPNOTE 4.3.9). */
	private static final int LONGEST_DESCRIPTOR = 24;

	private final DiskFile file;
	private final Refusal refusal;
	private final List<Span> spans = new ArrayList<>();

	/** @param descriptor whether more may follow the end */
	private record Span(String name, long start, long end, boolean descriptor) {
	}

	ZipLayout(DiskFile file, Refusal refusal) {
		this.file = file;
		this.refusal = refusal;
	}

	void add(String name, ZipArchiveEntry entry) throws IOException {
		long start = entry.getLocalHeaderOffset();
		LocalHeader header = LocalHeader.read(file, start).orElseThrow(() -> refusal.entry(name,
				"is damaged: it is not where the bundle's list of files says", Refusal.DOWNLOAD_AGAIN));
		String difference = header.difference(entry).orElse(null);
		if (difference != null) {
			throw refusal.entry(name, difference + ". What one program checks, another may not unpack", Refusal.NOT_FIRMWARE);
		}
		spans.add(new Span(name, start, header.end() + entry.getCompressedSize(), header.isFollowed()));
	}

	/**
	 * To be called when all were added.
	 *
	 * @return what there is to know of bytes that belong to no file
	 */
	List<Finding> findings(ZipEnd end) throws IOException {
		spans.sort(Comparator.comparingLong(Span::start));
		long before = spans.isEmpty() ? 0 : spans.get(0).start();
		long between = 0;
		Span last = new Span("", 0, before, false);
		for (Span span : spans) {
			if (span.start() < last.end()) {
				throw refusal.entry(span.name(), "and " + Refusal.quoted(last.name()) + " overlap: both claim the same bytes, as in a zip bomb",
						Refusal.NOT_FIRMWARE);
			}
			between += hidden(last, span.start());
			last = span;
		}
		if (last.end() > end.start()) {
			throw refusal.entry(last.name(), "and the bundle's list of files overlap: it is damaged or unsafe", Refusal.NOT_FIRMWARE);
		}
		return findings(before, between + hidden(last, end.start()), end.after());
	}

	private static long hidden(Span span, long next) {
		long gap = next - span.end();
		return span.descriptor() && gap <= LONGEST_DESCRIPTOR ? 0 : gap;
	}

	private static List<Finding> findings(long before, long between, long after) {
		List<Finding> findings = new ArrayList<>();
		add(findings, before, "in front of the archive belong to none of its files",
				"A program that unpacks itself is made like that; it may do more than unpack.",
				"Nothing of it is run or served. Ask the vendor for a plain zip if you did not expect a program.");
		add(findings, between, "between the files belong to none of them",
				"An old version of a file may be hidden there, and another program may unpack that one.",
				"They are not served. If you have the vendor's checksum, compare it.");
		add(findings, after, "behind the end of the archive belong to none of its files",
				"The bundle is not as an archiver writes it: something was added to it, or the download went wrong.",
				"They are not served. If you have the vendor's checksum, compare it; else download the bundle again.");
		return findings;
	}

	private static void add(List<Finding> findings, long bytes, String where, String why, String whatToDo) {
		if (bytes > 0) {
			findings.add(new Finding(Severity.CAUTION, Refusal.number(bytes) + (bytes == 1 ? " byte " : " bytes ") + where + ".", why, whatToDo));
		}
	}
}
