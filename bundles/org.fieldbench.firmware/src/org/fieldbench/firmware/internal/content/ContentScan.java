/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Arrays;
import java.util.List;

import org.fieldbench.firmware.EntryContent;

/** Looks once at the bytes of one file as they pass by, in little memory. Nothing is interpreted, nothing is run. */
public final class ContentScan {

	/** Bytes kept from the start, in which headers are looked for. */
	public static final int HEAD = 4096;

	private final byte[] head = new byte[HEAD];
	private final ByteCounts counts = new ByteCounts();
	private final TextSample texts = new TextSample();
	private final PrintableRuns runs = new PrintableRuns(texts);
	private final UImageData imageData = new UImageData();
	private final Ending ending = new Ending();
	private long size;

	/** The next bytes of the file; not kept, not changed. */
	public void see(byte[] bytes, int offset, int length) {
		if (size < HEAD) {
			System.arraycopy(bytes, offset, head, (int) size, (int) Math.min(length, HEAD - size));
		}
		counts.see(bytes, offset, length);
		runs.see(bytes, offset, length);
		imageData.see(head, size, bytes, offset, length);
		ending.see(bytes, offset, length);
		size += length;
	}

	/** To be called once, at the end of the file. */
	public ContentFacts finish() {
		runs.end();
		byte[] start = Arrays.copyOf(head, (int) Math.min(size, HEAD));
		Sample sample = new Sample(start, size, counts.isText(), counts.entropy(), imageData, ending);
		List<FormatFact> formats = Formats.of(sample);
		EntryContent content = new EntryContent(formats.stream().map(FormatFact::format).toList(),
				String.join("; ", formats.stream().map(FormatFact::description).toList()),
				formats.stream().flatMap(fact -> fact.fault().stream()).findFirst(), counts.entropy(), texts.shownVersions());
		return new ContentFacts(content, start, counts.isText(), texts.all());
	}
}
