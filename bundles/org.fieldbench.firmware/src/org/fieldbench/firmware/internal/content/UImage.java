/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import org.fieldbench.catalog.FileFormat;

/** Image of the boot loader U-Boot in its legacy form (U-Boot: include/image.h). */
final class UImage implements Format {

	static final String MAGIC = "\u0027\u0005\u0019\u0056";
	static final int HEADER = 64;
	static final int SIZE_AT = 12;
	private static final int NAME_LENGTH = 32;

	private static final Map<Integer, String> PROCESSORS = Map.of(2, "ARM", 3, "x86", 5, "MIPS", 6, "64-bit MIPS", 7, "PowerPC", 9, "SuperH",
			22, "64-bit ARM", 24, "x86-64", 26, "RISC-V");
	private static final Map<Integer, String> KINDS = Map.of(1, "program", 2, "kernel", 3, "RAM disk", 4, "set of images", 5, "firmware",
			6, "script", 7, "file system", 8, "device tree");
	private static final Map<Integer, String> PACKINGS = Map.of(0, "not compressed", 1, "gzip", 2, "bzip2", 3, "LZMA", 4, "LZO", 5, "LZ4",
			6, "zstd");

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		if (!sample.startsWith(MAGIC) || sample.head().length < HEADER) {
			return Optional.empty();
		}
		return Optional.of(new FormatFact(FileFormat.UIMAGE, description(sample), fault(sample)));
	}

	private static String description(Sample sample) {
		ByteBuffer header = sample.bigEndian();
		return String.format("U-Boot image \"%s\": %s for %s, %s, load address 0x%08X, entry point 0x%08X",
				sample.text(SIZE_AT + 20, NAME_LENGTH), KINDS.getOrDefault((int) header.get(30), "image"),
				PROCESSORS.getOrDefault((int) header.get(29), "processor " + header.get(29)),
				PACKINGS.getOrDefault((int) header.get(31), "packed in way " + header.get(31)), header.getInt(16), header.getInt(20));
	}

	private static Optional<String> fault(Sample sample) {
		ByteBuffer header = sample.bigEndian();
		long announced = Integer.toUnsignedLong(header.getInt(SIZE_AT));
		if (header.getInt(4) != headerChecksum(sample.head())) {
			return Optional.of("the checksum of its U-Boot header is wrong");
		}
		if (announced > sample.size() - HEADER) {
			return Optional.of("its U-Boot header announces " + announced + " bytes, and only " + (sample.size() - HEADER) + " follow");
		}
		return header.getInt(24) == sample.imageData().checksum() ? Optional.empty()
				: Optional.of("the checksum of its data, kept in the U-Boot header, is wrong");
	}

	/** The checksum counts as 0 while it is computed. */
	private static int headerChecksum(byte[] head) {
		byte[] header = Arrays.copyOf(head, HEADER);
		Arrays.fill(header, 4, 8, (byte) 0);
		CRC32 crc = new CRC32();
		crc.update(header);
		return (int) crc.getValue();
	}
}
