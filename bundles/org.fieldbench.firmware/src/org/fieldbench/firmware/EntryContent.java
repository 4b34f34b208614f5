/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/**
 * What the bytes of a file say, whatever its name.
 *
 * @param formats what it was recognised as, at least one: what it begins as, then what it ends as (a DFU suffix)
 * @param description the same in plain words, with what its headers say
 * @param fault what is wrong with its own checksums or sizes, in plain words without a period; empty when nothing is
 * @param entropy bits a byte over the whole file, 0 to 8: near 8 it is compressed or encrypted (C. E. Shannon, 1948)
 * @param versions texts in it that look most like versions, best first, 12 at most
 */
public record EntryContent(List<FileFormat> formats, String description, Optional<String> fault, double entropy,
		List<String> versions) {

	/** Where nobody looked. */
	public static final EntryContent UNKNOWN = new EntryContent(List.of(FileFormat.OTHER), "not looked at", Optional.empty(), 0, List.of());

	public EntryContent {
		formats = List.copyOf(formats);
		versions = List.copyOf(versions);
	}

	/** @return what it begins as, else what it ends as */
	public FileFormat format() {
		return formats.get(0);
	}

	public boolean is(FileFormat format) {
		return formats.contains(format);
	}
}
