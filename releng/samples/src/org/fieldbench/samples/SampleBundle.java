/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.samples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the synthetic sample firmware bundle. It holds pseudo-random data and is no firmware of any vendor. */
public final class SampleBundle {

	/** Its file name; says that it is synthetic. */
	public static final String FILE_NAME = "fieldbench-synthetic-sample.zip";

	/** Local time as zip has it, so that the bytes do not depend on the time zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

	private SampleBundle() {
	}

	/**
	 * Writes the sample into the folder given, or into the current one.
	 *
	 * @param arguments none, or the folder
	 * @throws IOException if it cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		System.out.println(write(Path.of(arguments.length == 0 ? "." : arguments[0])));
	}

	/**
	 * Writes the sample, the same bytes every time.
	 *
	 * @param folder where; created when absent
	 * @return the file written
	 * @throws IOException if it cannot be written; nothing half-written is left
	 */
	public static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path unfinished = folder.resolve(FILE_NAME + "." + UUID.randomUUID() + ".tmp");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
				writeZip(out);
			}
			return Files.move(unfinished, folder.resolve(FILE_NAME), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static void writeZip(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.setComment(SampleFiles.MARKER);
		add(zip, "README.txt", SampleFiles.readme());
		add(zip, "IP710/ip710-boot-15.bin", SampleFiles.bootCode());
		add(zip, "IP710/ip710-app-2xA1.bin", SampleFiles.application());
		add(zip, "TftpNat.exe", SampleFiles.utility());
		zip.finish();
	}

	/** Stored, not deflated: what deflating gives depends on the Java runtime. */
	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		CRC32 crc = new CRC32();
		crc.update(content);
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}
}
