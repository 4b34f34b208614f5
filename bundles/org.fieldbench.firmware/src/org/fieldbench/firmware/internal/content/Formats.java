/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** All formats that are known. */
final class Formats {

	private static final List<Format> BY_START = List.of(new Elf(), new WindowsProgram(), new UImage(), new Gzip(), new Zip(),
			new Tar(), new IntelHex(), new SRecord());

	/** Bits a byte; compressed and encrypted data lie above, code and text below. */
	private static final double DENSE = 7.9;

	/** Bytes; the entropy of fewer says little. */
	private static final int ENOUGH = 4096;

	private Formats() {
	}

	/** @return at least one; first what it begins as, then what it ends as */
	static List<FormatFact> of(Sample sample) {
		List<FormatFact> found = new ArrayList<>();
		BY_START.stream().map(format -> format.recognise(sample)).flatMap(Optional::stream).findFirst().ifPresent(found::add);
		new DfuSuffix().recognise(sample).ifPresent(found::add);
		if (found.isEmpty()) {
			found.add(other(sample));
		}
		return found;
	}

	private static FormatFact other(Sample sample) {
		if (sample.text()) {
			return FormatFact.sound(FileFormat.TEXT, "text");
		}
		return FormatFact.sound(FileFormat.OTHER, sample.size() == 0 ? "empty"
				: sample.size() >= ENOUGH && sample.entropy() >= DENSE ? "binary data, as dense as if compressed or encrypted" : "binary data");
	}
}
