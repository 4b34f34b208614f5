/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;

/** The files of a firmware bundle, whatever format holds them. Checked when made; safe for use by several threads. */
public interface ArchiveContents extends Closeable {

	/** @return of the files that can be read, in archive order, without folders, separated by forward slashes */
	List<String> names();

	/** @return bytes when unpacked; empty when there is no such file */
	OptionalLong size(String name);

	/** @return what is no reason to refuse the archive, but to be known; of the archive itself, not of what is in its files */
	List<Finding> findings();

	/** @return the files that were found unreadable so far; none of them is in the names */
	List<UnreadableFile> unreadable();

	/**
	 * @return a stream that verifies what it gives; a {@link DamagedFileException} says that this file alone is at fault
	 * @throws IOException if there is no such file, or the archive is closed
	 */
	InputStream open(String name) throws IOException;

	/**
	 * @param watch asked while it is copied
	 * @return the file's bytes, to be read anywhere; the caller's to close
	 */
	default DiskFile onDisk(String name, Spool.Watch watch) throws IOException {
		try (InputStream in = open(name)) {
			return Spool.copy(in, watch);
		}
	}
}
