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

/** The files of a firmware bundle, whatever format holds them. Checked when made; safe for use by several threads. */
public interface ArchiveContents extends Closeable {

	/** @return in archive order, without folders, separated by forward slashes */
	List<String> names();

	/** @return bytes when unpacked; empty when there is no such file */
	OptionalLong size(String name);

	/** @return what is no reason to refuse the archive, but to be known; of the archive itself, not of what is in its files */
	List<Finding> findings();

	/** @return a stream that verifies what it gives */
	InputStream open(String name) throws IOException;
}
