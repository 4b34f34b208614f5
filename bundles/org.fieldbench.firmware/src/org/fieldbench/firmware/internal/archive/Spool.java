/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.firmware.FirmwareException;

/** Temporary copies of what can only be read from front to back, in the system's folder for such files. */
public final class Spool {

	private static final int CHUNK = 256 * 1024;

	/** Looks at what is copied, and ends the copying by an exception. */
	@FunctionalInterface
	public interface Watch {
		/** @param bytes copied so far */
		void copied(long bytes) throws IOException;
	}

	private Spool() {
	}

	/**
	 * @param in read to its end; stays the caller's to close
	 * @param watch asked after each chunk; what it throws is thrown on, and nothing is left behind
	 * @return the copy; gone when closed
	 */
	public static DiskFile copy(InputStream in, Watch watch) throws IOException {
		Path file = create();
		try {
			try (OutputStream out = Files.newOutputStream(file)) {
				copy(in, out, watch);
			}
			return DiskFile.temporary(file);
		} catch (IOException | RuntimeException | Error e) {
			Files.deleteIfExists(file);
			throw e;
		}
	}

	private static Path create() throws FirmwareException {
		try {
			return Files.createTempFile("fieldbench", ".tmp");
		} catch (IOException e) {
			throw noRoom(e);
		}
	}

	private static void copy(InputStream in, OutputStream out, Watch watch) throws IOException {
		byte[] chunk = new byte[CHUNK];
		long copied = 0;
		for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
			copied += read;
			watch.copied(copied);
			write(out, chunk, read);
		}
	}

	private static void write(OutputStream out, byte[] chunk, int length) throws FirmwareException {
		try {
			out.write(chunk, 0, length);
		} catch (IOException e) {
			throw noRoom(e);
		}
	}

	private static FirmwareException noRoom(IOException cause) {
		return new FirmwareException("A part of the firmware bundle is copied to the system's folder for temporary files while it is open,"
				+ " and that could not be written to. Make room on the disk and try again.", cause);
	}
}
