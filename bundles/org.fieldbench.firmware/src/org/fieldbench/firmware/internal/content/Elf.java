/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** Executable and Linkable Format (System V ABI, chapter 4). */
final class Elf implements Format {

	private static final int HEADER = 20;
	private static final Map<Integer, String> MACHINES = Map.ofEntries(Map.entry(3, "x86"), Map.entry(8, "MIPS"),
			Map.entry(20, "PowerPC"), Map.entry(40, "ARM"), Map.entry(42, "SuperH"), Map.entry(62, "x86-64"),
			Map.entry(94, "Xtensa"), Map.entry(183, "64-bit ARM"), Map.entry(243, "RISC-V"));

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		if (!sample.startsWith("\u007FELF") || sample.head().length < HEADER) {
			return Optional.empty();
		}
		ByteBuffer header = sample.head()[5] == 2 ? sample.bigEndian() : sample.littleEndian();
		int machine = header.getShort(18) & 0xFFFF;
		return Optional.of(FormatFact.sound(FileFormat.ELF,
				"ELF " + kind(header.getShort(16)) + " for " + MACHINES.getOrDefault(machine, "processor " + machine)));
	}

	private static String kind(int type) {
		return switch (type) {
		case 1 -> "object file";
		case 3 -> "library";
		default -> "program";
		};
	}
}
