/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.ArchiveFiles;
import org.fieldbench.firmware.internal.archive.FileVersion;

/** An opened firmware bundle whose limits and names were checked. Read-only; safe for use by several threads. */
public final class FirmwareArchive implements AutoCloseable {

	private final ArchiveContents contents;
	private final FileVersion version;

	private FirmwareArchive(ArchiveContents contents, FileVersion version) {
		this.contents = contents;
		this.version = version;
	}

	/**
	 * Opens with {@link ArchiveLimits#DEFAULT}.
	 *
	 * @param file a zip archive
	 * @throws FirmwareException if it is none, is damaged or unsafe
	 */
	public static FirmwareArchive open(Path file) throws FirmwareException {
		return open(file, ArchiveLimits.DEFAULT);
	}

	/**
	 * Nothing is unpacked to disk.
	 *
	 * @param file a zip archive
	 * @param limits beyond which it is refused
	 * @throws FirmwareException if it is none, is damaged or unsafe
	 */
	public static FirmwareArchive open(Path file, ArchiveLimits limits) throws FirmwareException {
		FileVersion version = FileVersion.of(file);
		return new FirmwareArchive(ArchiveFiles.open(file, limits), version);
	}

	/** @return the names of its files in archive order, folders left out; separators are forward slashes */
	public List<String> names() {
		return contents.names();
	}

	/** @return what is no reason to refuse it, but to be known: bytes that belong to no file, misleading names */
	public List<Finding> findings() {
		return contents.findings();
	}

	/** @return the size in bytes of a file, unpacked; empty when there is none of exactly that name */
	public OptionalLong size(String name) {
		return contents.size(name);
	}

	/**
	 * Several streams can be read at the same time, by as many threads.
	 *
	 * @param name exactly as in {@link #names()}
	 * @return the file's bytes; reading fails with an IOException before the last byte is given if the checksum is wrong,
	 *         and as soon as more comes than {@link #size} says
	 * @throws IOException if there is no such file or the archive is closed
	 */
	public InputStream open(String name) throws IOException {
		return contents.open(name);
	}

	/**
	 * Looks at the file on disk anew. What is read comes from the file that was opened, even when another has taken its place.
	 *
	 * @return the version of the file; archives of equal ones hold the same files
	 * @throws IOException if the file is gone, or was changed or replaced since it was opened
	 */
	public Object revision() throws IOException {
		return version.stillSame();
	}

	/** Closes the file; streams still open fail at their next read. */
	@Override
	public void close() {
		try {
			contents.close();
		} catch (IOException e) {
			// Nothing was written, so nothing is lost.
			System.getLogger(FirmwareArchive.class.getName()).log(Level.WARNING, "A firmware bundle could not be closed.", e);
		}
	}
}
