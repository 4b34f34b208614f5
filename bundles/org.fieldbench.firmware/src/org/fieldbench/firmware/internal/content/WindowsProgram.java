/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** A program of Windows or DOS (Microsoft: PE Format). */
final class WindowsProgram implements Format {

	/** Where the old header says where the new one is. */
	private static final int NEW_HEADER = 0x3C;
	private static final Map<Integer, String> MACHINES = Map.of(0x14C, "x86", 0x8664, "x86-64", 0x1C0, "ARM", 0xAA64, "64-bit ARM");

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		return sample.startsWith("MZ") ? Optional.of(FormatFact.sound(FileFormat.PE, description(sample))) : Optional.empty();
	}

	private static String description(Sample sample) {
		int place = sample.head().length < NEW_HEADER + 4 ? -1 : sample.littleEndian().getInt(NEW_HEADER);
		if (place < 0 || place > sample.head().length - 6 || !sample.holds("PE\0\0", place)) {
			return "DOS or Windows program";
		}
		int machine = sample.littleEndian().getShort(place + 4) & 0xFFFF;
		return "Windows program for " + MACHINES.getOrDefault(machine, "processor " + machine);
	}
}
